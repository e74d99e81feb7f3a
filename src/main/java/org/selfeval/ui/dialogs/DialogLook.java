package org.selfeval.ui.dialogs;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.selfeval.settings.LetterSize;

/**
 * Has a dialog look as the window it is over: in its colours, with letters and icons of its size, as wide as these need, and
 * no larger than the screen.
 */
final class DialogLook {

    /** A line that is easily read, in letters. */
    private static final double LINE = 40;
    private static final double EDGES = 48;

    /** What the window manager adds to the height of a dialog, in pixels. */
    private static final double TITLE_BAR = 40;
    private static final double LEAST_HEIGHT = 700;
    private static final String LETTERS = "letters-";
    private static final Duration ANSWERED = Duration.millis(150);

    private final Window owner;
    private final Parent root;

    DialogLook(Window owner) {
        this.owner = owner;
        root = owner.getScene().getRoot();
    }

    /** Puts a title and the content into a dialog, as long as it is open in the look of the window. */
    void dress(Dialog<?> dialog, String title, Node content) {
        Label head = new Label(title);
        head.getStyleClass().add("dialog-title");
        VBox box = new VBox(head, Roomy.of(content, height() - TITLE_BAR));
        box.getStyleClass().add("dialog-content");
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(box);
        // Bound, for the look can be changed in a dialog.
        Bindings.bindContent(pane.getStylesheets(), owner.getScene().getStylesheets());
        double width = width(content);
        pane.styleProperty()
            .bind(root.styleProperty()
                .map(style -> style + "-fx-pref-width: " + width + "em; -fx-max-width: " + width + "em;"));
        Subscription letters = root.getStyleClass().subscribe(() -> {
            letters(pane.getStyleClass());
            settle(pane.getScene().getWindow());
        });
        letters(pane.getStyleClass());
        dialog.setOnHidden(event -> letters.unsubscribe());
        dialog.setOnShown(event -> settle(pane.getScene().getWindow()));
    }

    /** A form that knows how wide it wants to be, in pixels at letters of the usual size, is given that. */
    private static double width(Node content) {
        return content instanceof Region form && form.getPrefWidth() > 0
                ? (form.getPrefWidth() + EDGES) / LetterSize.USUAL.pixels()
                : LINE;
    }

    /** Icons know the size of the letters by this. */
    private void letters(ObservableList<String> styles) {
        styles.removeIf(style -> style.startsWith(LETTERS));
        styles.addAll(root.getStyleClass().filtered(style -> style.startsWith(LETTERS)));
    }

    private Rectangle2D screen() {
        return Screen.getScreensForRectangle(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight())
            .stream()
            .findFirst()
            .orElse(Screen.getPrimary())
            .getVisualBounds();
    }

    /** No higher than its window, or, over a low one, than it must be to be of use; and never than the screen. */
    private double height() {
        return Math.min(screen().getHeight(), Math.max(owner.getHeight(), LEAST_HEIGHT));
    }

    /**
     * Gives it its size again once the window manager has answered: to the first window over another some give a height of
     * their own, at which little of it is seen.
     */
    private void settle(Window dialog) {
        size(dialog);
        PauseTransition answered = new PauseTransition(ANSWERED);
        answered.setOnFinished(event -> size(dialog));
        answered.play();
    }

    private void size(Window dialog) {
        dialog.sizeToScene();
        Rectangle2D screen = screen();
        if (dialog.getWidth() > screen.getWidth()) {
            dialog.setWidth(screen.getWidth());
        }
        dialog.setX(within(dialog.getX(), screen.getMinX(), screen.getMaxX() - dialog.getWidth()));
        dialog.setY(within(dialog.getY(), screen.getMinY(), screen.getMaxY() - dialog.getHeight()));
    }

    /** Of what is too large, the beginning is seen. */
    private static double within(double place, double least, double most) {
        return Math.max(least, Math.min(place, most));
    }
}
