package org.selfeval.settings;

import java.util.Comparator;
import java.util.List;

/**
 * Where the window stood.
 *
 * @param area where it stands when it is not maximized
 */
public record WindowBounds(Area area, boolean maximized) {

    /**
     * Where it can stand now: on the screen that shows most of it, wholly; the first where none does, for the screen it
     * stood on may have been unplugged.
     *
     * @param screens at least one
     */
    public WindowBounds on(List<Area> screens) {
        Area screen = screens.stream()
            .filter(each -> each.shared(area) > 0)
            .max(Comparator.comparingDouble(area::shared))
            .orElse(screens.getFirst());
        return new WindowBounds(area.within(screen), maximized);
    }
}
