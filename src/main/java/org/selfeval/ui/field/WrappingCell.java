package org.selfeval.ui.field;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;

/** A line of a list whose text may be long: it wraps where a plain one would have the list scroll sideways. */
public final class WrappingCell<T> extends ListCell<T> {

    private static final double EDGES = 36;

    private final Label label = new Label();
    private final Function<T, String> text;

    public WrappingCell(Function<T, String> text) {
        this.text = text;
        setPrefWidth(0);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        listViewProperty().subscribe(list -> {
            if (list != null) {
                label.prefWidthProperty().bind(list.widthProperty().subtract(EDGES));
            }
        });
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        boolean none = empty || item == null;
        label.setText(none ? "" : text.apply(item));
        setGraphic(none ? null : label);
    }
}
