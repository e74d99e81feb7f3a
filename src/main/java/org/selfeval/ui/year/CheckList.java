package org.selfeval.ui.year;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.selfeval.check.Check;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.text.Texts;

/**
 * Checks, the gravest first, each with how much it matters and the way to its field: by the link, by Enter or by a double
 * click.
 */
public final class CheckList extends ListView<Check> {

    /** What edges and the scroll bar take, so that long sentences wrap. */
    private static final double BESIDE = 36;

    private Consumer<FieldRef> jump;
    private Subscription watching = Subscription.EMPTY;

    public CheckList() {
        getStyleClass().add("check-list");
        setAccessibleText(Texts.get("check.list"));
        Label none = new Label(Texts.get("check.none"));
        none.getStyleClass().add("notice-text");
        setPlaceholder(none);
        setCellFactory(list -> new Line());
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && getSelectionModel().getSelectedItem() != null) {
                jump.accept(getSelectionModel().getSelectedItem().at());
                key.consume();
            }
        });
    }

    /** Shows those checks of the year that are wanted, and keeps up with it. */
    public void open(OpenYear year, Predicate<Check> wanted, Consumer<FieldRef> toField) {
        jump = toField;
        watching = year.checksProperty().subscribe(checks -> show(checks.stream().filter(wanted).toList()));
    }

    /** Lets go of the year. */
    public void close() {
        watching.unsubscribe();
    }

    private void show(List<Check> checks) {
        List<Check> gravest = checks.stream().sorted(Comparator.comparing(Check::severity)).toList();
        if (!gravest.equals(getItems())) {
            getItems().setAll(gravest);
        }
    }

    private final class Line extends ListCell<Check> {

        private final Label severity = new Label();
        private final Label sentence = new Label();
        private final Hyperlink go = new Hyperlink(Texts.get("check.go"));
        private final HBox head = new HBox(severity, new Region(), go);
        private final VBox line = new VBox(head, sentence);

        Line() {
            line.getStyleClass().add("check-line");
            severity.setMinWidth(Region.USE_PREF_SIZE);
            sentence.setWrapText(true);
            HBox.setHgrow(head.getChildren().get(1), Priority.ALWAYS);
            head.getStyleClass().add("buttons");
            go.setMinWidth(Region.USE_PREF_SIZE);
            go.setFocusTraversable(false);
            go.setOnAction(event -> jump.accept(getItem().at()));
            sentence.setMinHeight(Region.USE_PREF_SIZE);
            line.prefWidthProperty().bind(CheckList.this.widthProperty().subtract(BESIDE));
            setOnMouseClicked(mouse -> {
                if (mouse.getClickCount() == 2 && getItem() != null) {
                    jump.accept(getItem().at());
                }
            });
        }

        /** A cell asks what it shows for its height at no width, at which no sentence has a second line. */
        @Override
        protected double computePrefHeight(double width) {
            return getGraphic() == null
                    ? super.computePrefHeight(width)
                    : snappedTopInset() + line.prefHeight(line.getPrefWidth()) + snappedBottomInset();
        }

        @Override
        protected void updateItem(Check check, boolean empty) {
            super.updateItem(check, empty);
            if (empty || check == null) {
                setGraphic(null);
                return;
            }
            severity.setText(Texts.label(check.severity()));
            severity.getStyleClass().setAll("label", "chip", check.severity().name().toLowerCase(Locale.ROOT));
            sentence.setText(check.sentence().toString());
            setGraphic(line);
        }
    }
}
