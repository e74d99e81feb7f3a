package org.selfeval.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.selfeval.check.facts.Notes;
import org.selfeval.model.Evaluation;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;
import org.selfeval.text.Phrase;

/** Gathers what the checks find, some of each kind, and puts it in order. */
final class Collector implements Notes {

    /** So many of one kind are named one by one: a clerk mends the cause, not the three-thousandth case. */
    static final int OF_ONE_KIND = 20;

    private record Found(String id, Severity severity, FieldRef at, Object[] arguments) {}

    /** A row that something was found at, and its place in the tree. */
    private record Place(Row row, int order) {}

    private final Map<String, List<Found>> kinds = new LinkedHashMap<>();
    private final Map<String, Found> firstBeyond = new LinkedHashMap<>();
    private final Map<String, Integer> beyond = new HashMap<>();
    private int mustFixes;

    @Override
    public void mustFix(String id, FieldRef at, Object... arguments) {
        mustFixes++;
        add(new Found(id, Severity.MUST_FIX, at, arguments));
    }

    @Override
    public void review(String id, FieldRef at, Object... arguments) {
        add(new Found(id, Severity.REVIEW, at, arguments));
    }

    @Override
    public void hint(String id, FieldRef at, Object... arguments) {
        add(new Found(id, Severity.HINT, at, arguments));
    }

    private void add(Found found) {
        List<Found> kind = kinds.computeIfAbsent(found.id(), id -> new ArrayList<>());
        if (kind.size() < OF_ONE_KIND) {
            kind.add(found);
        } else {
            firstBeyond.putIfAbsent(found.id(), found);
            beyond.merge(found.id(), 1, Integer::sum);
        }
    }

    /** How many 须改正 there are, those not named one by one included. */
    int mustFixCount() {
        return mustFixes;
    }

    List<Check> sorted(Evaluation evaluation) {
        Map<Long, Place> places = places(evaluation);
        List<Check> checks = new ArrayList<>();
        kinds.values().forEach(kind -> kind.forEach(found -> checks.add(check(found, places, phrase(found)))));
        firstBeyond.values()
            .forEach(first -> checks.add(check(first, places,
                    Phrase.of("check.more", beyond.get(first.id()), phrase(first)))));
        checks.sort(Comparator.comparing(Check::severity)
            .thenComparing(Check::step)
            .thenComparing(check -> places.get(check.at().row()).order()));
        return List.copyOf(checks);
    }

    private static Phrase phrase(Found found) {
        return Phrase.of("check." + found.id(), found.arguments());
    }

    private static Check check(Found found, Map<Long, Place> places, Phrase sentence) {
        WizardStep step = WizardStep.of(places.get(found.at().row()).row(), found.at().field());
        return new Check(found.id(), found.severity(), step, sentence, found.at());
    }

    private Map<Long, Place> places(Evaluation evaluation) {
        Set<Long> wanted = new HashSet<>();
        kinds.values().forEach(kind -> kind.forEach(found -> wanted.add(found.at().row())));
        firstBeyond.values().forEach(found -> wanted.add(found.at().row()));
        Map<Long, Place> places = new HashMap<>();
        int[] order = new int[1];
        evaluation.root().walk(row -> {
            order[0]++;
            if (wanted.contains(row.id())) {
                places.put(row.id(), new Place(row, order[0]));
            }
        });
        return places;
    }
}
