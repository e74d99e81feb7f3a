package org.selfeval.ui.backup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import org.selfeval.compare.Differences;
import org.selfeval.library.Library;
import org.selfeval.safety.backup.Backup;
import org.selfeval.safety.backup.FoundBackups.Found;
import org.selfeval.safety.backup.YearBackups;
import org.selfeval.safety.backup.YearTaking.Plan;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.Dialogs;
import org.selfeval.ui.tasks.Tasks;

/**
 * Brings backups back, one year after the other: what each would change is said, and only then is it done. A year that is
 * finished or archived comes back beside itself. One that cannot be brought back does not keep the others.
 */
final class Restoring {

    private final YearBackups backups;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Consumer<Exception> failed;
    private final Consumer<String> done;

    /**
     * @param done told once of all that was brought back
     */
    Restoring(Library library, Tasks tasks, Dialogs dialogs, Consumer<Exception> failed, Consumer<String> done) {
        backups = library.backups();
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.failed = failed;
        this.done = done;
    }

    /**
     * Brings these back.
     *
     * @param chosen of several backups of one year the newest counts
     */
    void bring(Collection<Found> chosen) {
        Set<String> years = new HashSet<>();
        next(new ArrayDeque<>(chosen.stream()
            .sorted(Comparator.comparing(Found::backup, Backup.BY_AGE.reversed()))
            .filter(found -> years.add(found.heading().evaluation()))
            .toList()), new ArrayList<>());
    }

    private void next(Queue<Found> waiting, List<String> brought) {
        Found found = waiting.poll();
        if (found == null) {
            if (!brought.isEmpty()) {
                done.accept(Texts.get("restore.done", brought));
            }
            return;
        }
        Consumer<Exception> skip = failure -> {
            failed.accept(failure);
            next(waiting, brought);
        };
        tasks.run(() -> {
            Plan plan = backups.plan(found);
            return plan.isRefused() ? backups.planCopy(found) : plan;
        }, plan -> {
            String name = BackupForm.name(found);
            if (plan.isSame()) {
                brought.add(Texts.get("restore.same", name));
                next(waiting, brought);
            } else if (dialogs.confirm(Texts.get("restore.title"), question(found, name, plan),
                    Texts.get("restore.action"))) {
                tasks.run(Texts.get("restore.running"), progress -> {
                    backups.restore(plan, found.from());
                    return name;
                }, back -> {
                    brought.add(back);
                    next(waiting, brought);
                }, skip);
            } else {
                next(waiting, brought);
            }
        }, skip);
    }

    private static String question(Found found, String name, Plan plan) {
        int rows = found.heading().rows();
        boolean copied = !plan.year().evaluation().id().equals(found.heading().evaluation());
        String what = copied
                ? Texts.get("restore.copies", name, rows)
                : plan.here().isEmpty()
                        ? Texts.get("restore.adds", name, rows)
                        : Texts.get("restore.replaces", name, rows, plan.here().get().rows().size(),
                                plan.edit().changes().size(), Differences.counted(plan.edit()),
                                Differences.named(plan.here().get(), plan.edit(), Phrase.of("differs.backup")));
        int files = plan.kept().size() + plan.attached().size();
        int lost = found.heading().contents().size() - plan.year().contents().size();
        return what + (files == 0 ? "" : Texts.get("restore.files", files))
                + (lost == 0 ? "" : Texts.get("restore.lost", lost));
    }
}
