package org.selfeval.library;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.selfeval.model.Evaluation;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;

/**
 * What a year is found by: its number, project, department and unit, and the organisations inspected in it.
 *
 * @param own what describes the year itself, folded
 * @param organisations town and name of each inspected organisation, as they are shown
 */
public record SearchTerms(List<String> own, List<String> organisations) {

    /**
     * That a year is meant.
     *
     * @param organisation the first organisation that the question names; empty where the year itself is named
     * @param others how many more it names
     */
    public record Hit(Optional<String> organisation, int others) {}

    public SearchTerms {
        own = List.copyOf(own);
        organisations = List.copyOf(organisations);
    }

    static SearchTerms of(Evaluation year) {
        Overview root = year.overview();
        List<String> own = new ArrayList<>();
        if (root.year() != null) {
            own.add(root.year() + "年度");
        }
        Stream.of(root.project(), root.department(), root.unit())
            .filter(Objects::nonNull)
            .map(SearchTerms::folded)
            .forEach(own::add);
        Set<String> organisations = new LinkedHashSet<>();
        year.rounds().forEach(round -> round.rows(InspectedUnit.TYPE).forEach(unit -> organisations.add(name(unit))));
        return new SearchTerms(own, List.copyOf(organisations));
    }

    private static String name(InspectedUnit unit) {
        String name = Objects.requireNonNullElse(unit.name(), "");
        return unit.town() == null || name.startsWith(unit.town()) ? name : unit.town() + " " + name;
    }

    /**
     * Looks for words, separated by spaces, whatever their width or case. All of them describe the year, or the rest of
     * them one organisation. Empty where they do not.
     */
    public Optional<Hit> find(String question) {
        List<String> rest = Stream.of(folded(question).split("\\s+"))
            .filter(word -> own.stream().noneMatch(term -> term.contains(word)))
            .toList();
        if (rest.isEmpty()) {
            return Optional.of(new Hit(Optional.empty(), 0));
        }
        List<String> named = organisations.stream()
            .filter(name -> rest.stream().allMatch(folded(name)::contains))
            .toList();
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hit(Optional.of(named.getFirst()), named.size() - 1));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    }
}
