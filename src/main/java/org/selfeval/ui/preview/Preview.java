package org.selfeval.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.sheet.Sheet;
import org.selfeval.text.Texts;
import org.selfeval.ui.fxml.FxmlFile;

/**
 * The pages of a sheet, to be looked at and gone through: by the mouse, or with the arrow keys from cell to cell and Enter
 * to the field a cell comes from. {@code +}, {@code -}, {@code 1} (full size) and {@code 0} (width of the window) zoom.
 */
public final class Preview extends VBox {

    /** Pixels of 96 to the inch for points of 72. */
    private static final double FULL_SIZE = 96.0 / 72;
    private static final double STEP = 1.2;
    private static final double SMALLEST = 0.3 * FULL_SIZE;
    private static final double LARGEST = 4 * FULL_SIZE;
    private static final double AROUND = 40;
    private static final double PERCENT = 100;

    private final VBox paper = new VBox();
    private final Scale zoom = new Scale(FULL_SIZE, FULL_SIZE);
    private final List<CellNode> linked = new ArrayList<>();
    private Consumer<FieldRef> jump = field -> {};
    private boolean fitsWidth = true;
    private Pages pages;

    @FXML
    private ScrollPane scroll;
    @FXML
    private Label size;

    public Preview() {
        Node node = FxmlFile.PREVIEW.load(this);
        VBox.setVgrow(node, Priority.ALWAYS);
        getChildren().setAll(node);
        paper.getStyleClass().add("pages");
        paper.getTransforms().add(zoom);
        StackPane desk = new StackPane(new Group(paper));
        desk.getStyleClass().add("desk");
        scroll.setContent(desk);
        scroll.viewportBoundsProperty().subscribe(this::fit);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scroll.addEventFilter(ScrollEvent.SCROLL, wheel -> {
            if (wheel.isShortcutDown()) {
                zoomTo(zoom.getX() * (wheel.getDeltaY() > 0 ? STEP : 1 / STEP));
                wheel.consume();
            }
        });
    }

    /** Where a click on a cell leads. */
    public void onJump(Consumer<FieldRef> toField) {
        jump = toField;
    }

    /** Shows a sheet in place of the one before; size and place stay. */
    public void show(Sheet sheet) {
        int chosen = chosen();
        pages = Pages.of(sheet);
        List<PageNode> nodes = new ArrayList<>();
        linked.clear();
        for (int number = 0; number < pages.parts().size(); number++) {
            PageNode page = new PageNode(pages, number);
            page.cells().stream().filter(cell -> !cell.cell().fields().isEmpty()).forEach(this::link);
            nodes.add(page);
        }
        paper.getChildren().setAll(nodes);
        fit();
        if (chosen >= 0 && chosen < linked.size()) {
            linked.get(chosen).requestFocus();
        }
    }

    private void link(CellNode cell) {
        linked.add(cell);
        cell.setOnMouseClicked(mouse -> go(cell));
    }

    private void go(CellNode cell) {
        jump.accept(cell.cell().fields().getFirst());
    }

    private int chosen() {
        return getScene() == null ? -1 : linked.indexOf(getScene().getFocusOwner());
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case PLUS, EQUALS, ADD -> larger();
            case MINUS, SUBTRACT -> smaller();
            case DIGIT1, NUMPAD1 -> fullSize();
            case DIGIT0, NUMPAD0 -> fitWidth();
            case DOWN, RIGHT -> choose(chosen() + 1);
            case UP, LEFT -> choose(chosen() - 1);
            case HOME -> choose(0);
            case END -> choose(linked.size() - 1);
            case ENTER -> {
                if (chosen() < 0) {
                    return;
                }
                go(linked.get(chosen()));
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void choose(int index) {
        if (!linked.isEmpty()) {
            CellNode cell = linked.get(Math.clamp(index, 0, linked.size() - 1));
            cell.requestFocus();
            reveal(cell);
        }
    }

    private void reveal(CellNode cell) {
        Bounds place = scroll.getContent().sceneToLocal(cell.localToScene(cell.getBoundsInLocal()));
        scroll.setVvalue(middle(place.getCenterY(), scroll.getViewportBounds().getHeight(),
                scroll.getContent().getLayoutBounds().getHeight()));
        scroll.setHvalue(middle(place.getCenterX(), scroll.getViewportBounds().getWidth(),
                scroll.getContent().getLayoutBounds().getWidth()));
    }

    /** The scroll bar's value that brings a place into the middle. */
    private static double middle(double place, double room, double length) {
        return length <= room ? 0 : Math.clamp((place - room / 2) / (length - room), 0, 1);
    }

    @FXML
    private void larger() {
        zoomTo(zoom.getX() * STEP);
    }

    @FXML
    private void smaller() {
        zoomTo(zoom.getX() / STEP);
    }

    @FXML
    private void fullSize() {
        zoomTo(FULL_SIZE);
    }

    @FXML
    private void fitWidth() {
        fitsWidth = true;
        fit();
    }

    private void fit() {
        if (fitsWidth && pages != null && scroll.getViewportBounds().getWidth() > AROUND) {
            setZoom((scroll.getViewportBounds().getWidth() - AROUND) / pages.width());
        }
    }

    private void zoomTo(double scale) {
        fitsWidth = false;
        setZoom(scale);
    }

    private void setZoom(double scale) {
        double within = Math.clamp(scale, SMALLEST, LARGEST);
        scroll.setHbarPolicy(fitsWidth ? ScrollBarPolicy.NEVER : ScrollBarPolicy.AS_NEEDED);
        zoom.setX(within);
        zoom.setY(within);
        size.setText(Texts.get("preview.size", Math.round(within / FULL_SIZE * PERCENT)));
    }
}
