package org.selfeval.ui.step.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.selfeval.check.WizardStep;
import org.selfeval.intake.RowNames;
import org.selfeval.model.Evaluation;
import org.selfeval.model.RowTypes;
import org.selfeval.model.Statement;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;
import org.selfeval.text.Texts;
import org.selfeval.ui.field.FieldRow;
import org.selfeval.ui.field.Form;
import org.selfeval.ui.step.StepContext;

/** Lists the rows of some types and edits the chosen one field by field; adds and deletes rows. */
public final class RowsForm extends HBox {

    private static final double LIST_WIDTH = 236;
    private static final double INDENT_EM = 1.1;

    private final ListView<Row> rows = new ListView<>();
    private final VBox fields = new VBox();
    private final MenuButton add = new MenuButton(Texts.get("plain.add"));
    private final Button delete = new Button(Texts.get("plain.delete"));
    private StepContext context;
    private WizardStep step;
    private List<RowType<?>> types;
    private Form form;
    private Runnable stopListening;

    /** Shows the rows of these types; of each the fields that belong to the step. */
    public void open(StepContext given, WizardStep which, List<RowType<?>> shown) {
        context = given;
        step = which;
        types = shown;
        form = new Form(given.year());
        build();
        stopListening = given.year().onChange(change -> {
            if (change.edit().changes().stream().anyMatch(one -> types.contains(one.type()))) {
                refresh();
            }
        });
        refresh();
        rows.getSelectionModel().selectFirst();
    }

    private void build() {
        getStyleClass().add("plain-form");
        rows.setPrefWidth(LIST_WIDTH);
        rows.setMinWidth(LIST_WIDTH);
        rows.setAccessibleText(Texts.get("plain.rows"));
        rows.setPlaceholder(new Label(Texts.get("plain.empty")));
        rows.setCellFactory(list -> new NameCell());
        rows.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is == null || was == null || is.id() != was.id()) {
                show(is);
            }
        });
        delete.setOnAction(event -> delete());
        HBox buttons = new HBox(add, delete);
        buttons.getStyleClass().add("buttons");
        VBox.setVgrow(rows, Priority.ALWAYS);
        VBox left = new VBox(rows, buttons);
        left.getStyleClass().addAll("card", "padded");
        fields.getStyleClass().add("fields");
        ScrollPane scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("card");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(left, scroll);
    }

    private void refresh() {
        Row chosen = rows.getSelectionModel().getSelectedItem();
        List<Row> now = context.year().evaluation().rows().stream().filter(row -> types.contains(row.type())).toList();
        if (!now.equals(rows.getItems())) {
            rows.getItems().setAll(now);
        }
        now.stream()
            .filter(row -> chosen != null && row.id() == chosen.id())
            .findFirst()
            .ifPresent(row -> rows.getSelectionModel().select(row));
        offer();
    }

    /** What can be added: under the chosen row, under those it stands in, or under the year. */
    private void offer() {
        List<MenuItem> items = new ArrayList<>();
        Row chosen = rows.getSelectionModel().getSelectedItem();
        for (RowType<?> type : types) {
            if (!RowTypes.SINGLE.contains(type) && !locked(type) && parent(type, chosen).isPresent()) {
                MenuItem item = new MenuItem(Texts.get("rowtype." + type));
                item.setOnAction(event -> add(type));
                items.add(item);
            }
        }
        add.getItems().setAll(items);
        add.setDisable(items.isEmpty());
        delete.setDisable(chosen == null || RowTypes.SINGLE.contains(chosen.type()) || locked(chosen.type()));
    }

    private boolean locked(RowType<?> type) {
        return context.year().lockedProperty(type).get();
    }

    private Optional<Long> parent(RowType<?> type, Row chosen) {
        Evaluation year = context.year().evaluation();
        Row above = chosen == null ? year.overview() : chosen;
        while (above != null && !RowTypes.parentsOf(type).contains(above.type())) {
            above = year.find(above.parent()).orElse(null);
        }
        return Optional.ofNullable(above).map(Row::id);
    }

    private void add(RowType<?> type) {
        parent(type, rows.getSelectionModel().getSelectedItem())
            .flatMap(parent -> context.year().add(context.year().blank(type, parent)))
            .ifPresent(made -> select(made.id()));
    }

    private void delete() {
        Row chosen = rows.getSelectionModel().getSelectedItem();
        String name = RowNames.of(chosen);
        if (context.year().delete(List.of(chosen))) {
            context.toasts()
                .show(Texts.get("plain.deleted", name), Texts.get("year.undo"), context.year()::undo);
        }
    }

    private void show(Row row) {
        form.clear();
        fields.getChildren().clear();
        offer();
        if (row != null) {
            Label title = new Label(RowNames.of(row));
            title.getStyleClass().add("section-title");
            fields.getChildren().add(title);
            for (Field<?, ?> field : row.type().fields()) {
                if (WizardStep.of(row, field) == step || row.type() == Statement.TYPE) {
                    FieldRow line = new FieldRow(field);
                    form.bind(line, row.id());
                    fields.getChildren().add(line);
                }
            }
        }
    }

    private boolean select(long id) {
        Optional<Row> found = rows.getItems().stream().filter(row -> row.id() == id).findFirst();
        found.ifPresent(row -> {
            rows.getSelectionModel().select(row);
            rows.scrollTo(row);
        });
        return found.isPresent();
    }

    /** Chooses the row and goes to its field. */
    public boolean focus(FieldRef field) {
        return select(field.row()) && (form.focus(field) || rows.isVisible());
    }

    public void close() {
        form.close();
        stopListening.run();
    }

    /** A row's name, indented by how deep it stands. */
    private final class NameCell extends ListCell<Row> {

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? null : RowNames.of(row));
            int depth = empty || row == null ? 0 : depth(row);
            setStyle("-fx-padding: 0.45em 0.6em 0.45em " + (0.6 + INDENT_EM * depth) + "em;");
        }

        private int depth(Row row) {
            int depth = 0;
            Row above = row;
            while (above != null && !Objects.equals(above.parent(), 0L)) {
                above = context.year().evaluation().find(above.parent()).orElse(null);
                depth += above != null && types.contains(above.type()) ? 1 : 0;
            }
            return depth;
        }
    }
}
