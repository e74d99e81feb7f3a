package org.selfeval.ui.step.texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.selfeval.check.year.Publication;
import org.selfeval.intake.RowNames;
import org.selfeval.model.FollowUp;
import org.selfeval.model.kind.FollowUpEvent;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;
import org.selfeval.ui.field.Editor;
import org.selfeval.ui.field.Editors;
import org.selfeval.ui.field.FieldBinding;
import org.selfeval.ui.field.Form;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.fxml.Tip;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.year.OpenYear;
import org.selfeval.ui.year.UndoNote;

/**
 * 结果应用与公开: what happens with the result once it is handed in, one line an event, and how long there is to publish it.
 * Stays open when the year is archived.
 */
final class FollowUps {

    private static final List<Field<FollowUp, ?>> COLUMNS = List.of(FollowUp.EVENT, FollowUp.ON, FollowUp.SCORE,
            FollowUp.PLACE, FollowUp.OPINION);
    private static final int OPINION_LINES = 2;

    private final OpenYear year;
    private final StepContext context;
    private final Node node;
    private final Form form;
    private final Runnable stopListening;
    private final Subscription watching;
    private List<Long> shown = List.of();

    @FXML
    private Label limit;
    @FXML
    private GridPane events;
    @FXML
    private Label none;
    @FXML
    private CheckNotes notes;
    @FXML
    private MenuButton add;

    FollowUps(StepContext context) {
        this.context = context;
        year = context.year();
        node = FxmlFile.FOLLOW_UPS.load(this);
        form = new Form(year);
        for (FollowUpEvent event : FollowUpEvent.values()) {
            MenuItem item = new MenuItem(Texts.label(event));
            item.setOnAction(action -> add(event));
            add.getItems().add(item);
        }
        none.managedProperty().bind(none.visibleProperty());
        stopListening = year.onChange(change -> refresh());
        watching = year.checksProperty()
            .subscribe(checks -> notes
                .show(checks.stream().filter(check -> check.at().field().type() == FollowUp.TYPE)));
        refresh();
    }

    Node node() {
        return node;
    }

    private List<FollowUp> rows() {
        return year.evaluation().root().rows(FollowUp.TYPE);
    }

    private void refresh() {
        limit();
        List<Long> now = rows().stream().map(FollowUp::id).toList();
        if (now.equals(shown) && !events.getChildren().isEmpty()) {
            return;
        }
        shown = now;
        form.clear();
        events.getChildren().clear();
        none.setVisible(now.isEmpty());
        if (!now.isEmpty()) {
            for (int i = 0; i < COLUMNS.size(); i++) {
                Label head = new Label(Texts.get(COLUMNS.get(i).labelKey()));
                head.getStyleClass().add("field-name");
                events.add(head, i, 0);
            }
        }
        List<FollowUp> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            line(rows.get(i), i);
        }
    }

    private void line(FollowUp row, int index) {
        for (int i = 0; i < COLUMNS.size(); i++) {
            events.add(control(row, COLUMNS.get(i), index), i, 2 * index + 1);
        }
        Button delete = new Button("", new FontIcon(Feather.TRASH_2));
        delete.getStyleClass().add("flat");
        delete.setAccessibleText(Texts.get("texts.deleteEvent", RowNames.of(row)));
        Tip.set(delete, delete.getAccessibleText());
        delete.setOnAction(event -> delete(row.id()));
        events.add(delete, COLUMNS.size(), 2 * index + 1);
    }

    private <T> Control control(FollowUp row, Field<FollowUp, T> field, int index) {
        Editor editor = Editors.forField(field, List::of);
        Control control = editor.control();
        control.setId(field.name() + "-" + (index + 1));
        control.setAccessibleText(Texts.get("texts.eventField", index + 1, Phrase.of(field.labelKey())));
        control.setMaxWidth(Double.MAX_VALUE);
        if (control instanceof TextArea area) {
            area.setPrefRowCount(OPINION_LINES);
        }
        FieldBinding<FollowUp, T> binding = form.keep(new FieldBinding<>(year, editor, row.id(), field));
        Label refusal = new Label();
        refusal.getStyleClass().add("field-refusal");
        refusal.setWrapText(true);
        refusal.managedProperty().bind(refusal.visibleProperty());
        binding.refusalProperty().subscribe(why -> {
            refusal.setText(why.map(Object::toString).orElse(""));
            refusal.setVisible(why.isPresent());
        });
        events.add(refusal, 0, 2 * index + 2, COLUMNS.size(), 1);
        return control;
    }

    private void add(FollowUpEvent event) {
        year.commitDrafts();
        FollowUp row = year.blank(FollowUp.TYPE, year.evaluation().overview().id());
        year.add(FollowUp.EVENT.set(row, event)).ifPresent(made -> focus(FieldRef.of(made, FollowUp.ON)));
    }

    private void delete(long id) {
        year.commitDrafts();
        year.row(id, FollowUp.class).ifPresent(row -> {
            if (year.delete(List.of(row))) {
                UndoNote.show(year, context.toasts(), Texts.get("plain.deleted", RowNames.of(row)));
            }
        });
    }

    /** When the result has to be public, by what day it is. */
    private void limit() {
        Publication publication = Publication.of(year.evaluation());
        LocalDate today = year.today();
        Optional<Long> left = publication.daysLeft(today);
        limit.getStyleClass().setAll("label", "limit");
        if (publication.published().isPresent()) {
            limit.setText(Texts.get("texts.published", publication.published().get()));
            limit.getStyleClass().add("kept");
        } else if (left.isEmpty()) {
            limit.setText(Texts.get("texts.noAccounts"));
        } else if (left.get() < 0) {
            limit.setText(Texts.get("texts.overdue", publication.limit().get(), -left.get()));
            limit.getStyleClass().add("overdue");
        } else {
            limit.setText(Texts.get("texts.daysLeft", publication.limit().get(), left.get()));
            limit.getStyleClass().add("due");
        }
    }

    /** Goes to a field; where its event is still to be made, to where that is done. */
    boolean focus(FieldRef field) {
        if (!form.focus(field)) {
            add.requestFocus();
        }
        return true;
    }

    void close() {
        form.close();
        stopListening.run();
        watching.unsubscribe();
    }
}
