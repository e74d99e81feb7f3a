package org.selfeval.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.selfeval.settings.LetterSize;
import org.selfeval.settings.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Everybody can read and reach everything, on the smallest screen, in both themes. */
@ExtendWith(ApplicationExtension.class)
class AccessTest {

    /** One after the other, the last one last: it moves the focus. */
    private static final List<Function<Scene, Stream<String>>> CHECKS = List.of(Contrast::offenders, Room::offenders,
            Reach::nameless, Reach::unreached);

    @TempDir
    Path folder;

    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    /** Both themes, and all sizes of letters. */
    static Stream<Look> looks() {
        return Stream.of(new Look(Theme.LIGHT, LetterSize.SMALL, 1366, 768),
                new Look(Theme.LIGHT, LetterSize.USUAL, 1366, 768), new Look(Theme.DARK, LetterSize.LARGE, 1366, 768),
                new Look(Theme.DARK, LetterSize.LARGEST, 1366, 768));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyScreenCanBeReadAndReached(Look look) throws Exception {
        assertEquals("", offenders(look));
    }

    /** What the checks find on all the screens, one a line. */
    private String offenders(Look look) throws Exception {
        Map<String, String> offenders = new LinkedHashMap<>();
        int[] screens = new int[1];
        try (Walk walk = new Walk(folder, stage, look, (name, scene) -> {
            screens[0]++;
            CHECKS.forEach(check -> check.apply(scene).forEach(offender -> offenders.putIfAbsent(offender, name)));
        })) {
            walk.everywhere();
            walk.troubles();
        }
        assertTrue(screens[0] > 60, "the screens were walked");
        StringBuilder list = new StringBuilder();
        offenders.forEach((offender, screen) -> list.append(screen).append(": ").append(offender).append('\n'));
        return list.toString();
    }

    /** Each check finds what is put there for it, and nothing else. */
    @Test
    void theChecksSee(FxRobot robot) {
        robot.interact(() -> {
            Label pale = new Label("pale");
            pale.setTextFill(Color.web("#999999"));
            Label cut = new Label("far too long for where it stands");
            cut.setMaxWidth(60);
            TextField nameless = new TextField();
            Label label = new Label("name");
            TextField named = new TextField();
            label.setLabelFor(named);
            Button button = new Button("go");
            Stream.of(cut, label, button).forEach(dark -> dark.setTextFill(Color.BLACK));
            button.setStyle("-fx-background-color: white;");
            VBox box = new VBox(pale, cut, nameless, label, named, button);
            box.setStyle("-fx-background-color: white;");
            Scene scene = new Scene(box, 300, 300);
            stage.setScene(scene);
            stage.show();
            box.applyCss();
            box.layout();
            assertEquals("pale", only(Contrast.offenders(scene)));
            assertEquals("far too long for where it stands", only(Room.offenders(scene)));
            assertEquals(1, Reach.nameless(scene).count());
            assertEquals(0, Reach.unreached(scene).count());
            named.addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, javafx.event.Event::consume);
            assertEquals("go", only(Reach.unreached(scene)));
        });
        assertEquals(21, Contrast.ratio(Color.BLACK, Color.WHITE), 0.001);
    }

    private static String only(Stream<String> offenders) {
        return offenders.map(text -> text.replaceAll("(?s).*“(.*)”.*", "$1"))
            .reduce((one, other) -> one + ", " + other)
            .orElse("none");
    }
}
