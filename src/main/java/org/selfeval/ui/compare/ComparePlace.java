package org.selfeval.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.selfeval.compare.Comparison;
import org.selfeval.model.Evaluation;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.Toasts;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.fxml.Tip;
import org.selfeval.ui.shell.Place;
import org.selfeval.ui.tasks.Tasks;

/** Years side by side, with what differs between them marked. */
public final class ComparePlace implements Place {

    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final PseudoClass PART = PseudoClass.getPseudoClass("part");
    private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");
    private static final double ROW_HEIGHT = 34;
    private static final double NAME_WIDTH = 300;
    private static final double YEAR_WIDTH = 240;
    private static final double CHANGE_WIDTH = 110;

    private final Toasts toasts;
    private final Runnable leave;
    private final Parent node;
    private Comparison compared;

    @FXML
    private CheckBox onlyDifferent;
    @FXML
    private Button copy;
    @FXML
    private TableView<TableRow> table;

    /**
     * @param years two or more, in any order
     * @param back goes back to the list of years
     */
    public ComparePlace(List<Evaluation> years, Tasks tasks, Toasts toasts, Runnable back) {
        this.toasts = toasts;
        this.leave = back;
        node = FxmlFile.COMPARE.load(this);
        copy.setDisable(true);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setPlaceholder(new Label(Texts.get("compare.waiting")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setRowFactory(view -> new MarkedRow());
        onlyDifferent.selectedProperty().subscribe((was, is) -> showRows());
        tasks.latest().submit(() -> Comparison.of(years), this::show);
    }

    private void show(Comparison done) {
        compared = done;
        List<TableColumn<TableRow, String>> columns = new ArrayList<>();
        columns.add(column(Texts.get("compare.item"), NAME_WIDTH, TableRow::name));
        for (int i = 0; i < done.years().size(); i++) {
            int place = i;
            TableColumn<TableRow, String> year = column(TableRow.heading(done.years().get(i)), YEAR_WIDTH,
                    row -> row.values().get(place));
            year.getStyleClass().add("figure");
            columns.add(year);
        }
        TableColumn<TableRow, String> change = column(Texts.get("compare.change"), CHANGE_WIDTH, TableRow::change);
        change.getStyleClass().addAll("figure", "change");
        columns.add(change);
        // All at once: each that comes alone would take its part of the room anew.
        table.getColumns().setAll(columns);
        table.setPlaceholder(new Label(Texts.get("compare.same")));
        copy.setDisable(false);
        showRows();
    }

    private static TableColumn<TableRow, String> column(String title, double width, Function<TableRow, String> text) {
        TableColumn<TableRow, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(made -> new TextCell());
        return column;
    }

    private void showRows() {
        if (compared != null) {
            table.getItems().setAll(TableRow.of(compared, onlyDifferent.isSelected()));
            table.getSelectionModel().selectFirst();
        }
    }

    @FXML
    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(TableRow.block(compared, table.getItems()));
        Clipboard.getSystemClipboard().setContent(content);
        toasts.show(Texts.get("compare.copied", table.getItems().size()));
    }

    @FXML
    private void back() {
        leave.run();
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            leave.run();
            key.consume();
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.C && compared != null) {
            copy();
            key.consume();
        }
    }

    /** A row that looks like what it is. */
    private static final class MarkedRow extends javafx.scene.control.TableRow<TableRow> {

        @Override
        protected void updateItem(TableRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(HEAD, row != null && row.head());
            pseudoClassStateChanged(PART, row != null && row.part());
            pseudoClassStateChanged(DIFFERS, row != null && row.differs());
        }
    }

    /** What may be too long for its column is read by pointing at it. */
    private static final class TextCell extends TableCell<TableRow, String> {

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(text);
            Tip.set(this, empty ? null : text);
        }
    }
}
