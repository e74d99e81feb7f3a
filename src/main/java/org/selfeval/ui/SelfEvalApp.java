package org.selfeval.ui;

import java.nio.file.Path;
import java.time.Clock;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.selfeval.safety.handover.Doorbell;
import org.selfeval.settings.SettingsFile;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.Dialogs;
import org.selfeval.ui.dialogs.WindowDialogs;
import org.selfeval.ui.settings.Preferences;
import org.selfeval.ui.shell.Look;
import org.selfeval.ui.shell.Shell;
import org.selfeval.ui.shell.WindowPlace;
import org.selfeval.ui.tasks.BackgroundTasks;
import org.selfeval.ui.tasks.Tasks;
import org.selfeval.ui.tasks.Uncaught;

/**
 * The JavaFX application. JavaFX makes the instance itself, so {@link #open} leaves what the window
 * needs in a field of the class first; {@link #show} takes everything as arguments and is what tests call.
 */
public final class SelfEvalApp extends Application {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private static Needs needs;

    private final BackgroundTasks tasks = new BackgroundTasks();
    private Preferences preferences;
    private WindowPlace window;
    private Shell shell;

    private record Needs(Path dataFolder, Doorbell bell, Clock clock) {}

    /**
     * Opens the window and returns when it has been closed.
     *
     * @param bell by which a second start has this window come to the front
     * @param clock by which changes are dated
     */
    public static void open(Path dataFolder, Doorbell bell, Clock clock) {
        needs = new Needs(dataFolder, bell, clock);
        launch(SelfEvalApp.class);
    }

    @Override
    public void start(Stage stage) {
        preferences = new Preferences(new SettingsFile(needs.dataFolder()), tasks);
        window = WindowPlace.of(stage, preferences.get().window());
        Dialogs dialogs = new WindowDialogs(() -> stage,
                new SystemDesk(getHostServices(), needs.dataFolder(), preferences));
        shell = show(stage, needs.dataFolder(), FolderYears.of(needs.dataFolder(), needs.clock(), needs.bell()), tasks,
                dialogs, preferences);
        needs.bell().answerBy(Foreground.of(stage, tasks));
        Uncaught.tell(shell::defect);
    }

    @Override
    public void stop() {
        needs.bell().close();
        tasks.close();
        if (shell != null) {
            preferences.change(settings -> settings.withWindow(window.now()));
            shell.close();
        }
    }

    /** Shows the window, then opens the data beside it. */
    public static Shell show(Stage stage, Path dataFolder, Shell.Opener years, Tasks tasks, Dialogs dialogs) {
        return show(stage, dataFolder, years, tasks, dialogs, new Preferences(new SettingsFile(dataFolder), tasks));
    }

    private static Shell show(Stage stage, Path dataFolder, Shell.Opener years, Tasks tasks, Dialogs dialogs,
            Preferences preferences) {
        Shell shell = new Shell(dataFolder, years, tasks, dialogs, preferences);
        Scene scene = new Scene(shell.root(), WIDTH, HEIGHT);
        shell.dress(new Look(scene, Fonts.chinese().orElse(""), preferences));
        stage.getIcons().setAll(Icons.all());
        stage.setTitle(Texts.get("app.title"));
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            shell.leave(stage::close);
        });
        stage.show();
        shell.open();
        return shell;
    }
}
