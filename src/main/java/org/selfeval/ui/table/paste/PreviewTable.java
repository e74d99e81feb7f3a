package org.selfeval.ui.table.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import org.selfeval.intake.RowNames;
import org.selfeval.intake.block.PlannedCell;
import org.selfeval.intake.block.PlannedRow;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;
import org.selfeval.ui.field.Labels;
import org.selfeval.ui.fxml.Tip;
import org.selfeval.ui.table.LetterWidths;

/** The rows of a planned block: what becomes of each, and at the head of each column the field it goes to. */
final class PreviewTable<R extends Row> {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass UNUSED = PseudoClass.getPseudoClass("unused");
    private static final double PLACE_WIDTH = 210;
    private static final double CELL_WIDTH = 160;
    private static final double HEAD_EDGES = 8;

    private final TableView<PlannedRow<R>> table;
    private final List<ComboBox<Optional<Field<R, ?>>>> heads = new ArrayList<>();
    private final Runnable changed;
    private boolean choosing;

    /**
     * @param changed called when a column is to go elsewhere
     * @param explain told why the cell one is in cannot be taken; empty where it can
     */
    PreviewTable(TableView<PlannedRow<R>> table, RowType<R> type, int width, Runnable changed,
            Consumer<Optional<Phrase>> explain) {
        this.table = table;
        this.changed = changed;
        table.getSelectionModel().setCellSelectionEnabled(true);
        TableColumn<PlannedRow<R>, String> place = new TableColumn<>(Texts.get("paste.place"));
        place.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(place(row.getValue())));
        place.getStyleClass().add("place");
        place.setPrefWidth(PLACE_WIDTH);
        place.setSortable(false);
        table.getColumns().add(place);
        for (int i = 0; i < width; i++) {
            table.getColumns().add(column(type, i));
        }
        LetterWidths.follow(table, LetterWidths.USUAL_ROW);
        table.getFocusModel().focusedCellProperty().subscribe((was, at) -> explain.accept(refusal(at)));
    }

    private static String place(PlannedRow<?> row) {
        return row.over()
            .map(before -> Texts.get("paste.placeOver", row.number(), RowNames.of(before)))
            .orElseGet(() -> Texts.get("paste.placeNew", row.number()));
    }

    private TableColumn<PlannedRow<R>, PlannedCell<R>> column(RowType<R> type, int index) {
        ComboBox<Optional<Field<R, ?>>> head = new ComboBox<>();
        head.getItems().add(Optional.empty());
        type.fields().forEach(field -> head.getItems().add(Optional.of(field)));
        head.setConverter(new Labels<>(field -> Texts.get(field.map(Field::labelKey).orElse("paste.skip"))));
        head.setAccessibleText(Texts.get("paste.column", index + 1));
        head.setId("paste-column-" + (index + 1));
        head.setMaxWidth(Double.MAX_VALUE);
        head.valueProperty().subscribe((was, is) -> moved(head));
        heads.add(head);
        TableColumn<PlannedRow<R>, PlannedCell<R>> column = new TableColumn<>();
        head.prefWidthProperty().bind(column.widthProperty().subtract(HEAD_EDGES));
        column.setGraphic(head);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(index)));
        column.setCellFactory(made -> new Cell<>());
        column.setPrefWidth(CELL_WIDTH);
        column.setSortable(false);
        return column;
    }

    /** A field takes one column: another that went there goes nowhere now. */
    private void moved(ComboBox<Optional<Field<R, ?>>> head) {
        if (choosing) {
            return;
        }
        choosing = true;
        heads.stream()
            .filter(other -> !other.equals(head) && other.getValue().isPresent()
                    && other.getValue().equals(head.getValue()))
            .forEach(other -> other.setValue(Optional.empty()));
        choosing = false;
        changed.run();
    }

    /** Has the columns go to these fields. */
    void choose(List<Optional<Field<R, ?>>> fields) {
        choosing = true;
        for (int i = 0; i < heads.size(); i++) {
            heads.get(i).setValue(fields.get(i));
        }
        choosing = false;
    }

    /** The field each column goes to. */
    List<Optional<Field<R, ?>>> chosen() {
        return heads.stream().map(ComboBox::getValue).toList();
    }

    private Optional<Phrase> refusal(TablePosition<?, ?> at) {
        int column = at.getColumn() - 1;
        return at.getRow() >= 0 && at.getRow() < table.getItems().size() && column >= 0
                ? table.getItems().get(at.getRow()).cells().get(column).refusal()
                : Optional.empty();
    }

    private static final class Cell<R extends Row> extends TableCell<PlannedRow<R>, PlannedCell<R>> {

        @Override
        protected void updateItem(PlannedCell<R> cell, boolean empty) {
            super.updateItem(cell, empty);
            boolean none = empty || cell == null;
            setText(none ? null : cell.shown());
            pseudoClassStateChanged(REFUSED, !none && cell.refusal().isPresent());
            pseudoClassStateChanged(UNUSED, !none && cell.field().isEmpty());
            Tip.set(this, none ? null : cell.refusal().map(Object::toString).orElse(null));
        }
    }
}
