package org.selfeval.ui.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.selfeval.library.Library;
import org.selfeval.library.SearchTerms;
import org.selfeval.library.YearLine;
import org.selfeval.ui.tasks.Latest;
import org.selfeval.ui.tasks.Tasks;

/**
 * The years as the home screen has them: first the lines, then one year after the other what must be read for it. Between
 * two of them other work has its turn, so that a year can be opened before all have been read.
 */
final class YearList {

    private final Library library;
    private final Tasks tasks;
    private final Consumer<Exception> failed;
    private final Latest searching;
    private final ObservableList<YearItem> items = FXCollections.observableArrayList();
    private final FilteredList<YearItem> found = new FilteredList<>(items);
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper(this, "complete");
    private String question = "";
    private int loading;

    YearList(Library library, Tasks tasks, Consumer<Exception> failed) {
        this.library = library;
        this.tasks = tasks;
        this.failed = failed;
        searching = tasks.latest();
    }

    /** All years. */
    ObservableList<YearItem> items() {
        return items;
    }

    /** Those that are looked for; all where nothing is. */
    ObservableList<YearItem> found() {
        return found;
    }

    /** Whether everything about every year has been read. */
    ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }

    /** Reads the years anew; {@code shown} once their lines are there. */
    void load(Runnable shown) {
        loading++;
        int mine = loading;
        complete.set(false);
        tasks.run(library::years, lines -> {
            if (mine == loading) {
                items.setAll(lines.stream().map(this::item).toList());
                shown.run();
                readNext(mine);
            }
        }, failure -> fail(mine, failure));
    }

    /** What is still being read when the window closes fails because its years are closed; nobody waits for it. */
    private void fail(int mine, Exception failure) {
        if (mine == loading) {
            failed.accept(failure);
        }
    }

    /** What has not changed need not be read again. */
    private YearItem item(YearLine line) {
        return items.stream()
            .filter(item -> item.line().equals(line))
            .findFirst()
            .orElseGet(() -> new YearItem(line));
    }

    private void readNext(int mine) {
        Optional<YearItem> next = items.stream().filter(item -> item.summary().get() == null).findFirst();
        if (next.isEmpty()) {
            complete.set(true);
            search(question);
            return;
        }
        tasks.run(() -> library.summary(next.get().line()), summary -> {
            if (mine == loading) {
                next.get().summary().set(summary);
                readNext(mine);
            }
        }, failure -> fail(mine, failure));
    }

    /** Stops reading. */
    void close() {
        loading++;
    }

    /** Looks for a year by what is written about it; blank shows all. The newest question wins. */
    void search(String asked) {
        question = asked;
        List<YearItem> all = new ArrayList<>(items);
        Map<YearItem, SearchTerms> terms = all.stream()
            .filter(item -> item.summary().get() != null)
            .collect(Collectors.toMap(Function.identity(), item -> item.summary().get().terms()));
        searching.submit(() -> asked.isBlank() ? Map.<YearItem, SearchTerms.Hit>of() : hits(asked, terms), hits -> {
            all.forEach(item -> item.hit().set(hits.get(item)));
            found.setPredicate(asked.isBlank() ? null : hits::containsKey);
        });
    }

    private static Map<YearItem, SearchTerms.Hit> hits(String asked, Map<YearItem, SearchTerms> terms) {
        return terms.entrySet()
            .stream()
            .filter(entry -> entry.getValue().find(asked).isPresent())
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().find(asked).orElseThrow()));
    }
}
