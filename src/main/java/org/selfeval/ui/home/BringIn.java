package org.selfeval.ui.home;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.selfeval.compare.Differences;
import org.selfeval.library.Library;
import org.selfeval.library.Packages;
import org.selfeval.model.tree.Edit;
import org.selfeval.safety.backup.YearTaking;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.Dialogs;
import org.selfeval.ui.dialogs.FileDrop;
import org.selfeval.ui.dialogs.FileKind;
import org.selfeval.ui.dialogs.Toasts;
import org.selfeval.ui.tasks.Tasks;

/**
 * Takes in year packages, chosen or dropped, one after the other: each is looked at, what it would change is said, and only
 * then is it taken. One that cannot be taken does not keep the others back.
 */
final class BringIn {

    private final Packages packages;
    private final Tasks tasks;
    private final YearList list;
    private final Dialogs dialogs;
    private final Toasts toasts;
    private final Consumer<Exception> failed;
    private final Runnable changed;

    /**
     * @param failed told of each file that cannot be taken
     * @param changed called when the list is no longer as it was
     */
    BringIn(Library library, Tasks tasks, YearList list, Dialogs dialogs, Toasts toasts, Consumer<Exception> failed,
            Runnable changed) {
        packages = library.packages();
        this.tasks = tasks;
        this.list = list;
        this.dialogs = dialogs;
        this.toasts = toasts;
        this.failed = failed;
        this.changed = changed;
    }

    /** Asks for a file. */
    void choose() {
        dialogs.openFile(Texts.get("home.import"), FileKind.YEAR_PACKAGE).ifPresent(file -> take(List.of(file)));
    }

    /** Takes files that are dropped on a node. */
    void acceptDrops(Node node) {
        FileDrop.accept(node, tasks, this::take);
    }

    private void take(Collection<Path> files) {
        next(new ArrayDeque<>(files), new ArrayList<>());
    }

    private void next(Queue<Path> files, List<String> taken) {
        Path file = files.poll();
        if (file == null) {
            if (!taken.isEmpty()) {
                changed.run();
                toasts.show(Texts.get("home.imported", taken));
            }
            return;
        }
        Consumer<Exception> skip = failure -> {
            failed.accept(failure);
            next(files, taken);
        };
        tasks.run(() -> packages.look(file), incoming -> {
            String name = YearItem.name(incoming.plan().year().evaluation().overview());
            if (incoming.plan().isSame()) {
                toasts.show(Texts.get("home.importSame", name));
                next(files, taken);
            } else if (dialogs.confirm(Texts.get("home.import"), question(name, incoming.plan()),
                    Texts.get("home.importAction"))) {
                list.write(() -> {
                    packages.take(incoming);
                    return name;
                }, done -> {
                    taken.add(done);
                    next(files, taken);
                }, skip);
            } else {
                next(files, taken);
            }
        }, skip);
    }

    private static String question(String name, YearTaking.Plan plan) {
        Edit edit = plan.edit();
        String rows = plan.here()
            .map(here -> Texts.get("home.importReplaces", name, edit.changes().size(), Differences.counted(edit),
                    Differences.named(here, edit, Phrase.of("differs.package"))))
            .orElseGet(() -> Texts.get("home.importAdds", name, edit.changes().size()));
        return plan.kept().isEmpty() ? rows : rows + Texts.get("home.importKept", plan.kept().size());
    }
}
