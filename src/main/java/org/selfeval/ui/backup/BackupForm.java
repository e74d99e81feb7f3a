package org.selfeval.ui.backup;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.selfeval.library.Library;
import org.selfeval.problem.PackageProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.backup.Backup;
import org.selfeval.safety.backup.FoundBackups;
import org.selfeval.safety.backup.FoundBackups.Found;
import org.selfeval.safety.backup.SecondFolder;
import org.selfeval.safety.backup.YearBackups;
import org.selfeval.settings.BackupPlace;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.Dialogs;
import org.selfeval.ui.dialogs.FileKind;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.fxml.Presence;
import org.selfeval.ui.table.LetterWidths;
import org.selfeval.ui.tasks.Tasks;

/** The page on which backups are made, copied to a second folder, and brought back. */
public final class BackupForm {

    private final Path dataFolder;
    private final Library library;
    private final SecondCopies copies;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Restoring restoring;
    private final Parent node;

    @FXML
    private Label state;
    @FXML
    private Label second;
    @FXML
    private Button stop;
    @FXML
    private TableView<Found> backups;
    @FXML
    private TableColumn<Found, String> year;
    @FXML
    private TableColumn<Found, String> made;
    @FXML
    private TableColumn<Found, String> rows;
    @FXML
    private TableColumn<Found, String> place;
    @FXML
    private Label outcome;
    @FXML
    private Button restore;

    /**
     * @param changed called when the list of years is no longer as it was
     */
    public BackupForm(Path dataFolder, Library library, SecondCopies copies, Tasks tasks, Dialogs dialogs,
            Runnable changed) {
        this.dataFolder = dataFolder;
        this.library = library;
        this.copies = copies;
        this.tasks = tasks;
        this.dialogs = dialogs;
        restoring = new Restoring(library, tasks, dialogs, this::failed, text -> {
            changed.run();
            say(text);
            load();
        });
        node = FxmlFile.BACKUP.load(this);
        load();
    }

    @FXML
    private void initialize() {
        LetterWidths.follow(backups, LetterWidths.USUAL_ROW);
        backups.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        backups.getSelectionModel().getSelectedItems().addListener((Observable changed) -> chosen());
        show(year, found -> name(found));
        show(made, found -> time(found.backup()));
        show(rows, found -> Integer.toString(found.heading().rows()));
        show(place, found -> Texts.get(
                found.from().folder().startsWith(dataFolder) ? "backup.here" : "backup.elsewhere"));
        showSecond();
        chosen();
    }

    private static void show(TableColumn<Found, String> column, Function<Found, String> text) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    }

    static String name(Found found) {
        return Texts.get("backup.name", found.heading().year().map(Object::toString).orElse("—"),
                found.heading().project().orElse(Texts.get("backup.noProject")));
    }

    private String time(Backup backup) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").format(backup.at().atZone(library.clock().getZone()));
    }

    private void chosen() {
        restore.setDisable(backups.getSelectionModel().getSelectedItems().isEmpty());
    }

    private void load() {
        Optional<Path> away = copies.place().map(BackupPlace::folder);
        tasks.run(() -> library.backups().find(away), this::show, this::failed);
    }

    private void show(FoundBackups found) {
        backups.getItems().setAll(found.all());
        String last = found.all()
            .stream()
            .findFirst()
            .map(newest -> Texts.get("backup.last", time(newest.backup())))
            .orElse(Texts.get("backup.none"));
        state.setText(found.unreadable() == 0 ? last : last + Texts.get("backup.unreadable", found.unreadable()));
    }

    private void showSecond() {
        second.setText(copies.place()
            .map(it -> Texts.get(copies.missedProperty().get() ? "backup.second.missed" : "backup.second.at",
                    it.folder(), Texts.shown(it.seen().atZone(library.clock().getZone()).toLocalDate())))
            .orElse(Texts.get("backup.second.none")));
        stop.setDisable(copies.place().isEmpty());
    }

    @FXML
    private void now() {
        tasks.run(Texts.get("backup.making"), progress -> library.backups().backUpAll(), all -> {
            say(all.isEmpty() ? Texts.get("backup.same") : Texts.get("backup.made", all.size()));
            copies.bring();
            load();
        }, failure -> {
            copies.bring();
            load();
            failed(failure);
        });
    }

    @FXML
    private void toPlace() {
        dialogs.folder(Texts.get("backup.toPlace"))
            .ifPresent(chosen -> tasks.run(Texts.get("backup.making"),
                    progress -> library.backups().backUpTo(chosen),
                    written -> say(Texts.get(
                            library.backups().isSealed() ? "backup.writtenSealed" : "backup.writtenPlain", written)),
                    this::failed));
    }

    @FXML
    private void choose() {
        dialogs.folder(Texts.get("backup.second.choose"))
            .ifPresent(chosen -> tasks.run(() -> SecondFolder.create(dataFolder, chosen), folder -> {
                copies.use(folder);
                showSecond();
                load();
            }, this::failed));
    }

    @FXML
    private void stop() {
        copies.stop();
        showSecond();
        load();
    }

    @FXML
    private void restore() {
        restoring.bring(List.copyOf(backups.getSelectionModel().getSelectedItems()));
    }

    @FXML
    private void fromFile() {
        dialogs.openFile(Texts.get("backup.fromFile"), FileKind.BACKUP)
            .ifPresent(file -> open(file, Optional.empty()));
    }

    private void open(Path file, Optional<String> secret) {
        YearBackups years = library.backups();
        tasks.run(() -> years.open(file, secret), found -> restoring.bring(List.of(found)), failure -> {
            if (secret.isEmpty() && failure instanceof ProblemException expected
                    && expected.problem() instanceof PackageProblem.PackageSealed) {
                SecretForm form = new SecretForm();
                dialogs.form(Texts.get("backup.secret"), form.node(), Texts.get("backup.secretAction"), form::typed)
                    .ifPresent(typed -> open(file, Optional.of(typed)));
            } else {
                failed(failure);
            }
        });
    }

    private void say(String text) {
        outcome.setText(text);
        Presence.set(outcome, true);
    }

    private void failed(Exception failure) {
        if (failure instanceof ProblemException expected) {
            dialogs.problem(expected.problem());
        } else {
            throw new IllegalStateException("a defect behind the backups", failure);
        }
    }

    public Parent node() {
        return node;
    }
}
