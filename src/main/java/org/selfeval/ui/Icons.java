package org.selfeval.ui;

import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;

/** The program's own picture, in the sizes that window managers ask for. */
final class Icons {

    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private Icons() {}

    static List<Image> all() {
        return SIZES.stream()
            .map(size -> new Image(Objects.requireNonNull(Icons.class.getResourceAsStream("icon-" + size + ".png"))))
            .toList();
    }
}
