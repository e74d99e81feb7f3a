package org.selfeval.ui.step.texts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.selfeval.check.Check;
import org.selfeval.model.Evaluation;
import org.selfeval.model.FollowUp;
import org.selfeval.model.ReportText;
import org.selfeval.model.kind.Section;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.report.Drafts;
import org.selfeval.report.SectionState;
import org.selfeval.scoring.year.Scorer;
import org.selfeval.text.Texts;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.step.Step;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.tasks.Latest;

/** Step 7, 问题与建议: the sections of the report as a list, the chosen one beside its draft, and the follow-up. */
public final class TextsStep implements Step {

    /** What says that a text and the facts have parted; the other checks of texts are about how it is written. */
    private static final Set<String> CONTRADICTIONS = Set.of("texts.figure-unknown", "texts.amount-in-other-unit",
            "texts.amount-differs", "texts.score-differs", "texts.all-rectified", "texts.all-formed",
            "texts.no-complaints");

    private final StepContext context;
    private final Node node;
    private final SectionEditor editor;
    private final FollowUps followUps;
    private final Latest drafting;
    private final Subscription watching;
    private final Map<Section, String> drafts = new EnumMap<>(Section.class);
    private final Map<Section, SectionState> states = new EnumMap<>(Section.class);

    @FXML
    private ListView<Part> parts;
    @FXML
    private StackPane place;

    public TextsStep(StepContext context) {
        this.context = context;
        node = FxmlFile.TEXTS.load(this);
        drafting = context.tasks().latest();
        editor = new SectionEditor(context);
        followUps = new FollowUps(context);
        parts.setCellFactory(list -> new PartCell(list, part -> states.get(part.section().orElseThrow())));
        parts.getItems().setAll(Part.all());
        parts.getSelectionModel().selectedItemProperty().subscribe(this::open);
        watching = context.year()
            .evaluationProperty()
            .subscribe(this::draft)
            .and(context.year().checksProperty().subscribe(this::showStates));
        parts.getSelectionModel().selectFirst();
    }

    private void draft(Evaluation now) {
        drafting.submit(() -> Drafts.all(now, Scorer.score(now)), made -> {
            drafts.putAll(made);
            showStates();
        });
    }

    private void showStates() {
        List<Check> checks = context.year().checksProperty().get();
        Evaluation now = context.year().evaluation();
        for (Section section : Section.values()) {
            Optional<ReportText> text = now.text(section);
            boolean contradicted = text.filter(row -> checks.stream()
                .anyMatch(check -> check.at().row() == row.id() && CONTRADICTIONS.contains(check.id()))).isPresent();
            states.put(section, SectionState.of(text.map(ReportText::body).orElse(null),
                    drafts.getOrDefault(section, ""), contradicted));
        }
        parts.refresh();
        editor.refresh(drafts, states);
    }

    private void open(Part part) {
        if (part == null) {
            return;
        }
        context.year().commitDrafts();
        part.section().ifPresent(section -> editor.show(section, drafts, states));
        place.getChildren().setAll(part.section().isPresent() ? editor.node() : followUps.node());
        place.applyCss();
        place.layout();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public boolean focus(FieldRef field) {
        if (field.field().type() == FollowUp.TYPE) {
            choose(Part.FOLLOW_UP);
            return followUps.focus(field);
        }
        Optional<Section> section = context.year()
            .row(field.row(), ReportText.class)
            .map(ReportText::section);
        section.ifPresent(one -> choose(Part.of(one)));
        return section.isPresent() && editor.focus();
    }

    /** The report as it stands, to be put into a document; an archived one too. */
    @FXML
    private void copyAll() {
        context.year().commitDrafts();
        WholeText text = WholeText.of(context.year().evaluation());
        ClipboardContent content = new ClipboardContent();
        content.putString(text.text());
        Clipboard.getSystemClipboard().setContent(content);
        context.toasts()
            .show(text.empty() == 0
                    ? Texts.get("texts.copied", text.sections())
                    : Texts.get("texts.copiedInPart", text.sections(), text.empty()));
    }

    private void choose(Part part) {
        parts.getSelectionModel().select(part);
        parts.scrollTo(part);
    }

    @Override
    public void close() {
        watching.unsubscribe();
        editor.close();
        followUps.close();
    }
}
