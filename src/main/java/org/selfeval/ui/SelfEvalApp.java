package org.selfeval.ui;

import java.nio.file.Path;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.Dialogs;
import org.selfeval.ui.dialogs.Opener;
import org.selfeval.ui.dialogs.WindowDialogs;
import org.selfeval.ui.shell.Look;
import org.selfeval.ui.shell.Shell;
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
    private Shell shell;

    private record Needs(Path dataFolder, Shell.Opener years) {}

    /** Opens the window and returns when it has been closed; {@code years} is asked off the UI thread. */
    public static void open(Path dataFolder, Shell.Opener years) {
        needs = new Needs(dataFolder, years);
        launch(SelfEvalApp.class);
    }

    @Override
    public void start(Stage stage) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMaximized(screen.getWidth() <= WIDTH || screen.getHeight() <= HEIGHT);
        shell = show(stage, needs.dataFolder(), needs.years(), tasks, new WindowDialogs(() -> stage, opener()));
        Uncaught.tell(shell::defect);
    }

    private Opener opener() {
        return new Opener(tasks, getHostServices()::showDocument, failure -> shell.defect(failure));
    }

    @Override
    public void stop() {
        tasks.close();
        if (shell != null) {
            shell.close();
        }
    }

    /** Shows the window, then opens the data beside it. */
    public static Shell show(Stage stage, Path dataFolder, Shell.Opener years, Tasks tasks, Dialogs dialogs) {
        Shell shell = new Shell(dataFolder, years, tasks, dialogs);
        Scene scene = new Scene(shell.root(), WIDTH, HEIGHT);
        Shell.sizeKeys(scene, new Look(scene, Fonts.chinese().orElse("")));
        stage.setTitle(Texts.get("app.title"));
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            shell.end(stage::close);
        });
        stage.show();
        shell.open();
        return shell;
    }
}
