package org.selfeval.screens;

import java.util.Locale;
import org.selfeval.settings.LetterSize;
import org.selfeval.settings.Theme;

/** How the window looks and how large it is, in pixels. */
record Look(Theme theme, LetterSize letters, int width, int height) {

    String name() {
        return theme.name().toLowerCase(Locale.ROOT) + "-" + letters.name().toLowerCase(Locale.ROOT) + "-" + width + "x"
                + height;
    }
}
