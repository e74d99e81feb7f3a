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
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.Toasts;
import org.selfeval.ui.tasks.Latest;
import org.selfeval.ui.tasks.Tasks;

/**
 * The years as the home screen has them: first the lines, then one year after the other what must be read for it. Between
 * two of them other work has its turn, so that a year can be opened before all have been read.
 */
final class YearList {

    private final Library library;
    private final Tasks tasks;
    private final Toasts toasts;
    private final Consumer<Exception> failed;
    private final Latest searching;
    private final ObservableList<YearItem> items = FXCollections.observableArrayList();
    private final FilteredList<YearItem> found = new FilteredList<>(items);
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper(this, "complete");
    private String question = "";
    private Optional<Exception> unread = Optional.empty();
    private int loading;
    private boolean closed;

    YearList(Library library, Tasks tasks, Toasts toasts, Consumer<Exception> failed) {
        this.library = library;
        this.tasks = tasks;
        this.toasts = toasts;
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

    /** Whether everything has been read of every year that can be read. */
    ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }

    /** Reads the years anew; {@code shown} once their lines are there. */
    void load(Runnable shown) {
        if (closed) {
            return;
        }
        loading++;
        unread = Optional.empty();
        int mine = loading;
        complete.set(false);
        tasks.run(library::years, lines -> {
            if (mine == loading) {
                items.setAll(lines.stream().map(this::item).toList());
                shown.run();
                readNext(mine, 0);
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

    /** One that cannot be read does not keep those behind it from being read; why it could not is said in the end. */
    private void readNext(int mine, int from) {
        Optional<YearItem> next = items.stream().skip(from).filter(item -> item.summary().get() == null).findFirst();
        if (next.isEmpty()) {
            complete.set(true);
            search(question);
            unread.ifPresent(failed);
            return;
        }
        int behind = items.indexOf(next.get()) + 1;
        tasks.run(() -> library.summary(next.get().line()), summary -> {
            if (mine == loading) {
                next.get().summary().set(summary);
                readNext(mine, behind);
            }
        }, failure -> {
            if (mine == loading) {
                unread = unread.or(() -> Optional.of(failure));
                readNext(mine, behind);
            }
        });
    }

    /**
     * Writes to the store, as long as the list is what is shown and no year is being opened: whoever works in a year does
     * not look for what is written beside him. Else it is said that nothing was done.
     *
     * @return false where nothing was done
     */
    <T> boolean write(Tasks.Work<T> work, Consumer<T> done, Consumer<Exception> notWritten) {
        boolean may = mayWrite();
        if (may) {
            tasks.run(work, done, notWritten);
        }
        return may;
    }

    /** As {@link #write(Tasks.Work, Consumer, Consumer)}, for what lasts longer than a moment on an old computer. */
    <T> void write(String name, Tasks.Work<T> work, Consumer<T> done, Consumer<Exception> notWritten) {
        if (mayWrite()) {
            tasks.run(name, progress -> {
                progress.check();
                return work.call();
            }, done, notWritten);
        }
    }

    private boolean mayWrite() {
        boolean may = !closed && tasks.running().isEmpty();
        if (!may) {
            toasts.show(Texts.get("home.notNow"));
        }
        return may;
    }

    /** Stops reading and writing. */
    void close() {
        closed = true;
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
