package org.selfeval.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.text.Font;

/**
 * Names the font for Chinese. Left to itself JavaFX falls back glyph by glyph, on Linux as often as not
 * to a Japanese face, whose 、：；stand elsewhere; a style sheet cannot help, for it takes one family only.
 */
final class Fonts {
    private static final List<String> KNOWN = List.of("Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC",
            "Source Han Sans SC", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "PingFang SC", "SimSun");

    private Fonts() {}

    static Optional<String> chinese() {
        return choose(Set.copyOf(Font.getFamilies()));
    }

    static Optional<String> choose(Set<String> installed) {
        return KNOWN.stream().filter(installed::contains).findFirst();
    }
}
