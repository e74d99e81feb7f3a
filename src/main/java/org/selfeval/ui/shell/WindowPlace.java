package org.selfeval.ui.shell;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.selfeval.settings.Area;
import org.selfeval.settings.WindowBounds;

/** Where the window stands on the screens: as it was last time, as far as that can be, and where it is now. */
public final class WindowPlace {

    /** The design's smallest screen: there, and on smaller ones, the window fills what there is. */
    private static final Area USUAL = new Area(0, 0, 1366, 768);

    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 560;

    private final Stage stage;
    private Area plain;

    private WindowPlace(Stage stage, Area plain) {
        this.stage = stage;
        this.plain = plain;
    }

    /** Places a window that is not shown yet, and follows it from then on. */
    public static WindowPlace of(Stage stage, java.util.Optional<WindowBounds> before) {
        List<Area> screens = Screen.getScreens().stream().map(screen -> area(screen.getVisualBounds())).toList();
        Area first = area(Screen.getPrimary().getVisualBounds());
        WindowBounds bounds = before.map(last -> last.on(screens)).orElseGet(() -> usual(first));
        stage.setMinWidth(Math.min(LEAST_WIDTH, first.width()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, first.height()));
        stage.setX(bounds.area().x());
        stage.setY(bounds.area().y());
        stage.setWidth(bounds.area().width());
        stage.setHeight(bounds.area().height());
        stage.setMaximized(bounds.maximized());
        WindowPlace place = new WindowPlace(stage, bounds.area());
        List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
            .forEach(property -> property.subscribe(place::moved));
        return place;
    }

    private static WindowBounds usual(Area screen) {
        Area middle = new Area(screen.x() + (screen.width() - USUAL.width()) / 2,
                screen.y() + (screen.height() - USUAL.height()) / 2, USUAL.width(), USUAL.height());
        return new WindowBounds(middle.within(screen),
                screen.width() <= USUAL.width() || screen.height() <= USUAL.height());
    }

    private static Area area(Rectangle2D bounds) {
        return new Area(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    /** The size of a maximized window is the screen's and not its own. */
    private void moved() {
        if (stage.isShowing() && !stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen()) {
            plain = new Area(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        }
    }

    /** Where it stands now. */
    public WindowBounds now() {
        return new WindowBounds(plain, stage.isMaximized());
    }
}
