package org.selfeval.ui.home;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import org.selfeval.archive.FileNames;
import org.selfeval.library.Library;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.selfeval.problem.Problem;
import org.selfeval.session.ReadOnlyYear;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.Dialogs;
import org.selfeval.ui.dialogs.FileKind;
import org.selfeval.ui.dialogs.Toasts;
import org.selfeval.ui.field.Given;
import org.selfeval.ui.tasks.Tasks;

/** Does what is asked for with the years of the list. */
final class HomeActions {

    private final Library library;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Toasts toasts;
    private final Consumer<String> open;
    private final Consumer<List<String>> compare;
    private final YearList list;
    private final Consumer<Exception> failed;
    private final Consumer<Optional<String>> changed;
    private final DeletedYears deleted;
    /** The ids of the years that came back last, until something else is done. */
    private List<String> back = List.of();
    private boolean restoring;

    /**
     * @param open shows the year of an id
     * @param compare shows the years of these ids side by side
     * @param failed told what kept something from being done
     * @param changed called when the list is no longer as it was, with the year to be chosen; empty for that which is
     * @param deleted what can be taken back
     */
    HomeActions(Library library, Tasks tasks, YearList list, Dialogs dialogs, Toasts toasts, Consumer<String> open,
            Consumer<List<String>> compare, Consumer<Exception> failed,
            Consumer<Optional<String>> changed, DeletedYears deleted) {
        this.library = library;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.toasts = toasts;
        this.open = open;
        this.compare = compare;
        this.list = list;
        this.failed = failed;
        this.changed = changed;
        this.deleted = deleted;
    }

    /** Does it where it can be done with so many years. */
    void act(YearAction action, List<YearItem> chosen, List<YearItem> all) {
        if (!action.takes(chosen.size())) {
            return;
        }
        YearItem first = chosen.getFirst();
        switch (action) {
            case OPEN -> open.accept(first.id());
            case NEXT_YEAR -> begin(all, Optional.of(first));
            case COMPARE -> compare.accept(chosen.stream().map(YearItem::id).toList());
            case RENAME -> rename(first);
            case PACK -> pack(first);
            case DELETE -> delete(chosen);
        }
    }

    /** Asks what year is to be begun, from {@code after} where one is named, and opens it. */
    void begin(List<YearItem> all, Optional<YearItem> after) {
        NewYearForm form = new NewYearForm(library, tasks, failed, all);
        after.ifPresent(form::startAfter);
        dialogs.form(Texts.get("home.newTitle"), form.node(), Texts.get("home.newAction"), form::choice)
            .ifPresent(this::begin);
    }

    private void begin(NewYearForm.Choice choice) {
        String typed = choice.project();
        Optional<String> project = typed.isBlank() ? Optional.of("") : Given.as(Overview.PROJECT, typed, toasts);
        project.ifPresent(name -> make(() -> library.beginnings().begin(choice.year(), name, choice.start())));
    }

    /** Opens the example, which is put in where it is not there yet. */
    void example() {
        make(library.beginnings()::example);
    }

    private void rename(YearItem item) {
        if (refuses(List.of(item))) {
            return;
        }
        dialogs.text(Texts.label(YearAction.RENAME), Texts.get("home.renameQuestion", item.name()),
                item.overview().project() == null ? "" : item.overview().project(), Texts.label(YearAction.RENAME))
            .flatMap(typed -> Given.as(Overview.PROJECT, typed, toasts))
            .filter(name -> !name.equals(item.overview().project()))
            .ifPresent(name -> write(() -> {
                library.rename(item.id(), name);
                return name;
            }, renamed -> {
                changed.accept(Optional.empty());
                toasts.show(Texts.get("home.renamed", renamed));
            }));
    }

    private void pack(YearItem item) {
        dialogs
            .saveFile(Texts.get("home.pack"), FileKind.YEAR_PACKAGE,
                    FileNames.of(item.name()) + FileKind.YEAR_PACKAGE.extension())
            .ifPresent(file -> tasks.run(() -> {
                library.packages().pack(item.id(), file);
                return file;
            }, (Path written) -> toasts.show(Texts.get("home.packed", written)), failed));
    }

    /** The example can be had again at any time; everything else is somebody's work. */
    private void delete(List<YearItem> items) {
        if (refuses(items)) {
            return;
        }
        List<String> names = items.stream().map(YearItem::name).toList();
        boolean work = items.stream().anyMatch(item -> !Boolean.TRUE.equals(item.overview().example()));
        if (work && !dialogs.confirm(Texts.get("home.deleteTitle"), Texts.get("home.deleteQuestion", names),
                Texts.label(YearAction.DELETE))) {
            return;
        }
        delete(new ArrayDeque<>(items), new ArrayList<>());
    }

    /** One after the other, so that those that went can be had back where another would not go. */
    private void delete(Queue<YearItem> items, List<Evaluation> gone) {
        YearItem item = items.poll();
        if (item == null) {
            deleted(gone);
            return;
        }
        list.write(() -> library.delete(item.id()), year -> {
            gone.add(year);
            delete(items, gone);
        }, failure -> {
            deleted(gone);
            failed.accept(failure);
        });
    }

    private void deleted(List<Evaluation> gone) {
        if (!gone.isEmpty()) {
            changed.accept(Optional.empty());
            deleted.went(gone);
            back = List.of();
            toasts.showLong(Texts.get("home.deleted", names(gone)), Texts.get("year.undo"), () -> restore(gone));
        }
    }

    private static List<String> names(List<Evaluation> years) {
        return years.stream().map(year -> YearItem.name(year.overview())).toList();
    }

    /** Whether one of them is finished or archived, which is said. */
    private boolean refuses(List<YearItem> items) {
        Optional<Problem> why = items.stream()
            .map(YearItem::overview)
            .filter(ReadOnlyYear::is)
            .findFirst()
            .map(ReadOnlyYear::problem);
        why.ifPresent(dialogs::problem);
        return why.isPresent();
    }

    /** Takes the last deletion back that has not been taken back; nothing where there is none. */
    void undoDelete() {
        if (!deleted.last().isEmpty()) {
            restore(deleted.last());
        }
    }

    /** Deletes again what came back last, unasked: it can come back again. */
    void redoDelete(List<YearItem> all) {
        List<YearItem> again = all.stream().filter(item -> back.contains(item.id())).toList();
        if (!again.isEmpty()) {
            delete(new ArrayDeque<>(again), new ArrayList<>());
        }
    }

    /** What is there again by other ways stays as it is. */
    private void restore(List<Evaluation> gone) {
        if (restoring) {
            return;
        }
        restoring = true;
        boolean begun = list.write(() -> {
            List<Evaluation> restored = new ArrayList<>();
            for (Evaluation year : gone) {
                if (library.restore(year)) {
                    restored.add(year);
                }
            }
            return restored;
        }, restored -> {
            restoring = false;
            deleted.cameBack(gone);
            back = restored.stream().map(Evaluation::id).toList();
            changed.accept(back.stream().findFirst());
            toasts.show(restored.isEmpty()
                    ? Texts.get("home.thereAgain", names(gone))
                    : Texts.get("home.restored", names(restored)));
        }, failure -> {
            restoring = false;
            failed.accept(failure);
        });
        if (!begun) {
            restoring = false;
        }
    }

    /** Opens what is made. */
    private void make(Tasks.Work<String> work) {
        list.write(Texts.get("home.making"), work, open, failed);
    }

    private <T> void write(Tasks.Work<T> work, Consumer<T> done) {
        list.write(work, done, failed);
    }
}
