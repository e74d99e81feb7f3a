package org.selfeval.ui.step.texts;

import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.selfeval.intake.Parsed;
import org.selfeval.model.ReportText;
import org.selfeval.model.kind.Section;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.ValueType;
import org.selfeval.report.Refresh;
import org.selfeval.report.SectionState;
import org.selfeval.text.Texts;
import org.selfeval.ui.field.Editors;
import org.selfeval.ui.field.FieldBinding;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.year.OpenYear;
import org.selfeval.ui.year.UndoNote;

/** One section of the report: the clerk's text, and beside it the draft by today's facts with what can be done with it. */
final class SectionEditor {

    private final StepContext context;
    private final OpenYear year;
    private final Node node;
    private Subscription watching = Subscription.EMPTY;
    private FieldBinding<ReportText, String> binding;
    private TextArea body;
    private Section section;
    private String current = "";

    @FXML
    private Label number;
    @FXML
    private Label name;
    @FXML
    private Label state;
    @FXML
    private Label bodyName;
    @FXML
    private Label count;
    @FXML
    private VBox bodyPlace;
    @FXML
    private Label refusal;
    @FXML
    private CheckNotes notes;
    @FXML
    private TextArea draft;
    @FXML
    private Button fill;
    @FXML
    private Button append;
    @FXML
    private Button update;

    SectionEditor(StepContext context) {
        this.context = context;
        year = context.year();
        node = FxmlFile.TEXT_SECTION.load(this);
        var locked = year.lockedProperty(ReportText.TYPE);
        fill.disableProperty().bind(locked);
        append.managedProperty().bind(append.visibleProperty());
        append.disableProperty().bind(locked);
        update.managedProperty().bind(update.visibleProperty());
        update.disableProperty().bind(locked);
    }

    Node node() {
        return node;
    }

    void show(Section chosen, Map<Section, String> drafts, Map<Section, SectionState> states) {
        section = chosen;
        Part part = Part.of(chosen);
        number.setText(part.number());
        name.setText(part.name());
        bind();
        refresh(drafts, states);
    }

    /** Each section has a control of its own, so that nothing typed in one can reach another. */
    private void bind() {
        unbind();
        body = new TextArea();
        body.setId("body");
        body.setWrapText(true);
        body.setPromptText(Texts.get("texts.prompt"));
        body.setAccessibleText(Texts.get("texts.bodyOf", section));
        VBox.setVgrow(body, Priority.ALWAYS);
        bodyPlace.getChildren().setAll(body);
        bodyName.setLabelFor(body);
        watching = body.textProperty().subscribe(text -> {
            int length = text.codePointCount(0, text.length());
            count.setText(Texts.get("texts.count", length, ValueType.TEXT_LIMIT));
            append.setVisible(!text.isBlank());
        });
        year.evaluation().text(section).ifPresentOrElse(row -> {
            binding = new FieldBinding<>(year, Editors.of(body), row.id(), ReportText.BODY);
            watching = watching.and(binding.refusalProperty().subscribe(why -> {
                refusal.setText(why.map(Object::toString).orElse(""));
                refusal.setVisible(why.isPresent());
            }));
        }, () -> body.setEditable(false));
    }

    private void unbind() {
        watching.unsubscribe();
        if (binding != null) {
            binding.close();
            binding = null;
        }
        refusal.setVisible(false);
    }

    /** The facts, the texts or the checks have changed. */
    void refresh(Map<Section, String> drafts, Map<Section, SectionState> states) {
        if (section == null) {
            return;
        }
        // Undo takes a text away again that was not there before, and gives it back.
        if (!row().map(ReportText::id).equals(Optional.ofNullable(binding).map(bound -> bound.ref().row()))) {
            bind();
        }
        current = drafts.getOrDefault(section, "");
        if (!current.equals(draft.getText())) {
            draft.setText(current);
        }
        PartCell.show(state, states.get(section));
        long row = row().map(ReportText::id).orElse(0L);
        notes.show(year.checksProperty()
            .get()
            .stream()
            .filter(check -> check.at().row() == row && check.at().field() == ReportText.BODY)
            .filter(check -> !check.id().equals("texts.section-empty")));
        update.setVisible(row().map(ReportText::body)
            .filter(text -> !text.strip().equals(current) && !Refresh.of(text, current).equals(text))
            .isPresent());
    }

    private Optional<ReportText> row() {
        return year.evaluation().text(section);
    }

    @FXML
    private void fill() {
        year.commitDrafts();
        String text = body.getText();
        boolean own = !text.isBlank() && !Refresh.of(text, current).equals(current);
        if (!own || context.dialogs()
            .confirm(Texts.get("texts.replaceTitle"), Texts.get("texts.replaceQuestion", section),
                    Texts.get("texts.replace"))) {
            write(current, Texts.get("texts.filled"));
        }
    }

    @FXML
    private void append() {
        year.commitDrafts();
        write(body.getText().stripTrailing() + "\n" + current, Texts.get("texts.appended"));
    }

    @FXML
    private void update() {
        year.commitDrafts();
        write(Refresh.of(body.getText(), current), Texts.get("texts.updated"));
    }

    /** Puts a text into the year as one undo step; one that does not fit is refused with its sentence. */
    private void write(String text, String done) {
        if (year.parser().parse(ReportText.BODY, text) instanceof Parsed.Refused<String>(var why)) {
            context.toasts().show(why.toString());
            return;
        }
        if (binding != null && binding.refused()) {
            binding.revert();
        }
        if (store(text)) {
            body.requestFocus();
            UndoNote.show(year, context.toasts(), done);
        }
    }

    private boolean store(String text) {
        String label = Texts.get("edit.draft", section);
        return row().map(row -> year.apply(Edit.set(label, row, ReportText.BODY, text))).orElseGet(() -> {
            ReportText made = year.blank(ReportText.TYPE, year.evaluation().overview().id());
            return year.add(ReportText.BODY.set(ReportText.SECTION.set(made, section), text)).isPresent();
        });
    }

    boolean focus() {
        body.requestFocus();
        return true;
    }

    void close() {
        unbind();
    }
}
