package org.selfeval.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.ValueType;
import org.selfeval.text.Texts;
import org.selfeval.ui.field.Editors;
import org.selfeval.ui.field.Links;
import org.selfeval.ui.year.OpenYear;

/** How fields look as columns. */
final class FieldColumns {

    private static final double HEAD_EDGES = 24;
    private static final double HEAD_CHARACTER = 13.2;

    private FieldColumns() {}

    /** A column that shows a field, and has it typed. */
    static <R extends Row, T> TableColumn<Line<R>, String> typed(OpenYear year, Editing<R> editing,
            Field<R, T> field) {
        TableColumn<Line<R>, String> column = computed(Texts.get(field.labelKey()), row -> shown(year, row, field));
        column.setId(field.name());
        column.setUserData(field);
        column.setCellFactory(made -> new FieldCell<>(editing, field));
        column.setPrefWidth(width(field));
        boolean date = field.valueType() instanceof ValueType.Date;
        column.textProperty()
            .subscribe(head -> column.setMinWidth(Math.max(least(head), date ? LetterWidths.DATE : 0)));
        if (date) {
            column.getStyleClass().add("date");
        }
        if (field.valueType() instanceof ValueType.Decimal || field.valueType() instanceof ValueType.Whole) {
            column.getStyleClass().add("figure");
        }
        column.setEditable(true);
        return column;
    }

    /** A column that shows what comes of a row. */
    static <R extends Row> TableColumn<Line<R>, String> computed(String title, Function<R, String> text) {
        TableColumn<Line<R>, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> row.getValue().rowProperty().map(text));
        column.setSortable(false);
        column.setReorderable(false);
        column.setEditable(false);
        return column;
    }

    /** The field that a column shows; empty for one that is computed. */
    @SuppressWarnings("unchecked")
    static <R extends Row> Optional<Field<R, ?>> field(TableColumn<Line<R>, ?> column) {
        return Optional.ofNullable((Field<R, ?>) column.getUserData());
    }

    /** What each of the columns from one on shows, as they stand; empty for those that are computed. */
    static <R extends Row> List<Optional<Field<R, ?>>> places(List<? extends TableColumn<Line<R>, ?>> columns,
            int from) {
        return columns.stream().skip(from).<Optional<Field<R, ?>>>map(FieldColumns::field).toList();
    }

    /** The fields of the columns from one on. */
    static <R extends Row> List<Field<R, ?>> fields(List<? extends TableColumn<Line<R>, ?>> columns, int from) {
        return columns.stream()
            .skip(from)
            .<Optional<Field<R, ?>>>map(FieldColumns::field)
            .<Field<R, ?>>flatMap(Optional::stream)
            .toList();
    }

    /** What a column wants to begin with; they share what there is. */
    private static double width(Field<?, ?> field) {
        return switch (field.valueType()) {
            case ValueType.Flag() -> 70;
            case ValueType.Whole() -> 90;
            case ValueType.Decimal(int decimals, boolean money) -> 130;
            case ValueType.Date() -> 120;
            case ValueType.Text(int limit) when limit > ValueType.NAME_LIMIT -> 200;
            default -> 140;
        };
    }

    /** What a column must have, so that its head, which a screen may have shortened, is not cut: at the usual size of letters, with its edges. */
    static double least(String title) {
        return HEAD_EDGES + HEAD_CHARACTER * title.length();
    }

    static boolean isMoney(Field<?, ?> field) {
        return field.valueType() instanceof ValueType.Decimal(int decimals, boolean money) && money;
    }

    /** What a cell shows; a link shows the name of its row. */
    private static <R extends Row, T> String shown(OpenYear year, R row, Field<R, T> field) {
        if (field.valueType() instanceof ValueType.Link) {
            String link = year.texts().of(field, field.get(row));
            return Links.below(year.evaluation(), row.parent(), field)
                .stream()
                .filter(choice -> choice.text().equals(link))
                .map(Editors.Choice::shown)
                .findFirst()
                .orElse("");
        }
        return year.texts().of(field, field.get(row));
    }
}
