package org.selfeval.ui;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import javafx.application.Application;
import javafx.fxml.FXMLLoader;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.selfeval.text.Texts;
import org.selfeval.ui.home.HomeController;
import org.selfeval.ui.home.YearSource;
import org.selfeval.ui.tasks.BackgroundTasks;
import org.selfeval.ui.tasks.Tasks;

/**
 * The JavaFX application. JavaFX makes the instance itself, so {@link #open} leaves what the window
 * needs in a field of the class first; {@link #show} takes everything as arguments and is what tests call.
 */
public final class SelfEvalApp extends Application {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private static Needs needs;

    private final BackgroundTasks tasks = new BackgroundTasks();

    private record Needs(Path dataFolder, YearSource years) {}

    /** Opens the window and returns when it has been closed; {@code years} is asked off the UI thread. */
    public static void open(Path dataFolder, YearSource years) {
        needs = new Needs(dataFolder, years);
        launch(SelfEvalApp.class);
    }

    @Override
    public void start(Stage stage) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMaximized(screen.getWidth() <= WIDTH || screen.getHeight() <= HEIGHT);
        show(stage, needs.dataFolder(), needs.years(), tasks);
    }

    @Override
    public void stop() {
        tasks.close();
    }

    public static void show(Stage stage, Path dataFolder, YearSource years, Tasks tasks) {
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Parent root = load(new HomeController(dataFolder, years, tasks));
        Fonts.chinese().ifPresent(family -> root.setStyle("-fx-font-family: \"" + family + "\";"));
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        scene.getStylesheets().add(resource("selfeval.css"));
        stage.setTitle(Texts.get("app.title"));
        stage.setScene(scene);
        stage.show();
    }

    private static Parent load(HomeController controller) {
        FXMLLoader loader = new FXMLLoader(HomeController.class.getResource("home.fxml"), Texts.bundle());
        loader.setControllerFactory(type -> controller);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        return Objects.requireNonNull(SelfEvalApp.class.getResource(name), name).toExternalForm();
    }
}
