package org.selfeval.screens;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.selfeval.settings.LetterSize;
import org.selfeval.settings.Theme;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * Writes every screen to {@code target/screens/<look>/<screen>.png}: {@code mvn -Pscreens verify}; in some looks alone
 * with {@code -Dscreens.look=dark-usual}, by how their names begin. To be looked at; no test, for it would hold every
 * change for a fault.
 */
@ExtendWith(ApplicationExtension.class)
class Pictures {

    private static final Path TARGET = Path.of("target", "screens");

    @TempDir
    Path folder;

    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    static Stream<Look> looks() {
        return Stream.of(Theme.LIGHT, Theme.DARK)
            .flatMap(theme -> Stream.of(LetterSize.SMALL, LetterSize.USUAL, LetterSize.LARGEST)
                .flatMap(letters -> List.of(new Look(theme, letters, 1366, 768),
                        new Look(theme, letters, 1920, 1080))
                    .stream()))
            .filter(look -> look.name().startsWith(System.getProperty("screens.look", "")));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void ofEveryScreen(Look look) throws Exception {
        Path pictures = Files.createDirectories(TARGET.resolve(look.name()));
        try (Walk walk = new Walk(folder, stage, look,
                (name, scene) -> write(scene, pictures.resolve(name + ".png")))) {
            walk.everywhere();
            walk.troubles();
        }
    }

    private static void write(Scene scene, Path file) {
        // What casts a shadow beyond the window would widen the picture.
        SnapshotParameters window = new SnapshotParameters();
        Bounds laidOut = scene.getRoot().getLayoutBounds();
        window.setViewport(new Rectangle2D(0, 0, laidOut.getWidth(), laidOut.getHeight()));
        WritableImage seen = scene.getRoot().snapshot(window, null);
        int width = (int) seen.getWidth();
        int height = (int) seen.getHeight();
        int[] pixels = new int[width * height];
        seen.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
