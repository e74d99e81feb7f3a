package org.selfeval.ui.recovery;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.selfeval.problem.KeyProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.StoreProblem.StoreDamaged;
import org.selfeval.safety.recovery.Choice;
import org.selfeval.safety.recovery.Findings;
import org.selfeval.safety.recovery.Recovery;
import org.selfeval.safety.recovery.YearFinding;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.Dialogs;
import org.selfeval.ui.dialogs.FileKind;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.fxml.Presence;
import org.selfeval.ui.shell.Place;
import org.selfeval.ui.tasks.Tasks;

/** Says that the store is damaged, shows what can be had, and lets the clerk choose what to go on with. */
public final class RecoveryPlace implements Place {

    /**
     * What the place needs of the window.
     *
     * @param begin takes the folder; asked off the UI thread
     * @param elsewhere begins anew, with the backups of a folder as well
     * @param locked asks for the password, without which nothing can be had
     * @param open opens the data, as at the start
     * @param quit closes the window
     * @param failed says what went wrong
     */
    public record Ways(Tasks.Work<Recovery> begin, Consumer<Path> elsewhere, Runnable locked, Runnable open,
            Runnable quit, Consumer<Exception> failed) {}

    private final Ways ways;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Parent node;
    private final YearLines lines;
    private Recovery recovery;
    private boolean working;

    @FXML
    private Label file;
    @FXML
    private VBox found;
    @FXML
    private Label outcome;
    @FXML
    private GridPane years;
    @FXML
    private Button restore;
    @FXML
    private Button save;
    @FXML
    private Button elsewhere;
    @FXML
    private Button retry;

    public RecoveryPlace(StoreDamaged damage, Ways ways, Tasks tasks, Dialogs dialogs) {
        this.ways = ways;
        this.tasks = tasks;
        this.dialogs = dialogs;
        node = FxmlFile.RECOVERY.load(this);
        lines = new YearLines(years, new Wording(ZoneId.systemDefault()));
        file.setText(Texts.get("recovery.file", damage.file().toString()));
        for (Phrase phrase : damage.found()) {
            Label label = new Label(Texts.get("recovery.found", phrase));
            label.setWrapText(true);
            found.getChildren().add(label);
        }
        outcome.setText(Texts.get("recovery.examining"));
        busy(true);
        tasks.run(() -> {
            recovery = ways.begin().call();
            return recovery.examine();
        }, this::show, this::notExamined);
    }

    private void show(Findings findings) {
        busy(false);
        boolean none = findings.years().isEmpty();
        outcome.setText(Texts.get(none ? "recovery.nothing" : meaning(findings)));
        lines.show(findings);
        restore.setText(Texts.get(none ? "recovery.emptyAction" : "recovery.restore"));
        Presence.set(years, !none);
        restore.requestFocus();
    }

    /** A database may be whole and yet an older one, or another. */
    private static String meaning(Findings findings) {
        boolean whole = findings.years().stream().allMatch(year -> year.whole() || year.deleted().isPresent());
        if (findings.complete()) {
            boolean behind = findings.years()
                .stream()
                .map(YearFinding::suggested)
                .anyMatch(choice -> choice == Choice.BACKUP || choice == Choice.BOTH);
            return behind ? "recovery.behind" : "recovery.complete";
        }
        return whole ? "recovery.allWhole" : "recovery.choose";
    }

    private void notExamined(Exception failure) {
        busy(false);
        if (failure instanceof ProblemException expected && expected.problem() instanceof KeyProblem.PasswordNeeded) {
            ways.locked().run();
            return;
        }
        restore.setDisable(true);
        save.setDisable(recovery == null);
        outcome.setText(failure instanceof ProblemException expected
                ? expected.problem().sentence().toString()
                : Texts.get("recovery.notExamined"));
        if (!(failure instanceof ProblemException)) {
            ways.failed().accept(failure);
        }
    }

    private void busy(boolean is) {
        working = is;
        for (Button button : new Button[]{restore, save, elsewhere, retry}) {
            button.setDisable(is);
        }
    }

    @FXML
    private void restore() {
        Map<String, Choice> chosen = lines.chosen();
        long left = chosen.values().stream().filter(choice -> choice == Choice.NONE).count();
        long had = chosen.size() - left;
        boolean sure = had == 0
                ? dialogs.confirm(Texts.get("recovery.emptyTitle"), Texts.get("recovery.emptyQuestion"),
                        Texts.get("recovery.emptyAction"))
                : dialogs.confirm(Texts.get("recovery.sureTitle"),
                        left == 0
                                ? Texts.get("recovery.sureAll", had)
                                : Texts.get("recovery.sureQuestion", had, left),
                        Texts.get("recovery.restore"));
        if (sure) {
            work(() -> recovery.restore(chosen), this::restored);
        }
    }

    private void restored(Path aside) {
        leaveFolder();
        Label text = new Label(Texts.get("recovery.restored", aside.toString()));
        text.setWrapText(true);
        dialogs.page(Texts.get("recovery.restoredTitle"), text);
        ways.open().run();
    }

    @FXML
    private void save() {
        dialogs.saveFile(Texts.get("recovery.save"), FileKind.DAMAGED_STORE, Texts.get("recovery.saveName"))
            .ifPresent(target -> work(() -> {
                recovery.saveDamaged(target);
                return target;
            }, saved -> outcome.setText(Texts.get("recovery.saved", saved.toString()))));
    }

    private <T> void work(Tasks.Work<T> work, Consumer<T> done) {
        busy(true);
        tasks.run(work, result -> {
            busy(false);
            done.accept(result);
        }, failure -> {
            busy(false);
            ways.failed().accept(failure);
        });
    }

    @FXML
    private void elsewhere() {
        dialogs.folder(Texts.get("recovery.elsewhere")).ifPresent(chosen -> {
            leaveFolder();
            ways.elsewhere().accept(chosen);
        });
    }

    @FXML
    private void retry() {
        leaveFolder();
        ways.open().run();
    }

    @FXML
    private void quit() {
        ways.quit().run();
    }

    private void leaveFolder() {
        if (recovery != null) {
            recovery.close();
            recovery = null;
        }
    }

    @Override
    public Parent node() {
        return node;
    }

    /** Not while files are on their way. */
    @Override
    public boolean leave() {
        return !working;
    }

    @Override
    public void close() {
        leaveFolder();
    }
}
