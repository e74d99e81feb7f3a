package org.selfeval.ui.step.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.selfeval.intake.RowNames;
import org.selfeval.library.Template;
import org.selfeval.library.Templates;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Indicator;
import org.selfeval.model.Level;
import org.selfeval.model.Scheme;
import org.selfeval.model.scheme.Adoption;
import org.selfeval.model.scheme.Reweighting;
import org.selfeval.text.Texts;
import org.selfeval.ui.field.WrappingCell;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.fxml.Presence;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.year.UndoNote;

/** The templates there are, what the chosen one holds, and what the scores would be by it. */
final class TemplatesForm {

    private final StepContext context;
    private final TemplateKeeper keeper;
    private final Node node;
    private final Evaluation year;
    private final long lastRowId;
    private Templates.Listing listing = new Templates.Listing(List.of(), List.of());
    private Trial trial;

    @FXML
    private ListView<Template> templates;
    @FXML
    private Label basis;
    @FXML
    private Label levels;
    @FXML
    private Label damaged;
    @FXML
    private Button carryOut;
    @FXML
    private Button delete;

    TemplatesForm(StepContext context) {
        this.context = context;
        keeper = new TemplateKeeper(context);
        context.year().commitDrafts();
        year = context.year().evaluation();
        lastRowId = context.year().nextRowId();
        node = FxmlFile.SCHEME_TEMPLATES.load(this);
    }

    @FXML
    private void initialize() {
        templates.setCellFactory(list -> new WrappingCell<>(template -> template.builtIn()
                ? Texts.get("scoring.templates.builtIn", template.name())
                : template.name()));
        templates.getSelectionModel().selectedItemProperty().subscribe(this::show);
        // A list keeps Escape to itself, though nothing is edited in it; here it is to close the dialog.
        templates.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                node.getParent().fireEvent(key.copyFor(node.getParent(), node.getParent()));
                key.consume();
            }
        });
    }

    /** Lets the clerk choose, and the year take over what was chosen. */
    void ask() {
        try (Trial opened = new Trial(context)) {
            trial = opened;
            keeper.list(this::fill);
            boolean done = opened.ask(Texts.get("scoring.templates.title"), node, Texts.get("scoring.templates.apply"),
                    Texts.get("scoring.edit.adopt"), () -> true);
            if (done) {
                UndoNote.show(context.year(), context.toasts(), Texts.get("scoring.templates.applied"));
            }
        }
    }

    private void fill(Templates.Listing found) {
        listing = found;
        templates.getItems().setAll(found.templates());
        damaged.setText(found.problems()
            .stream()
            .map(problem -> problem.sentence().toString())
            .collect(Collectors.joining("\n")));
        Presence.set(damaged, !found.problems().isEmpty());
    }

    private void show(Template template) {
        carryOut.setDisable(template == null);
        delete.setDisable(template == null || template.builtIn());
        basis.setText(template == null
                ? Texts.get("scoring.templates.choose")
                : Objects.requireNonNullElse(((Scheme) template.rows().getFirst()).basis(), ""));
        levels.setText(template == null ? "" : levels(template));
        if (trial != null) {
            Evaluation wanted = template == null
                    ? year
                    : year.apply(Adoption.edit(year, template.rows(), lastRowId, ""));
            trial.year().apply(Adoption.difference(trial.year().evaluation(), wanted, ""));
        }
    }

    private static String levels(Template template) {
        return template.rows()
            .stream()
            .filter(Level.class::isInstance)
            .map(Level.class::cast)
            .map(level -> level(template, level))
            .collect(Collectors.joining("\n"));
    }

    private static String level(Template template, Level level) {
        List<Indicator> lines = template.rows()
            .stream()
            .filter(Indicator.class::isInstance)
            .map(Indicator.class::cast)
            .filter(line -> line.parent() == level.id())
            .toList();
        BigDecimal points = Reweighting.sum(lines, true);
        return Texts.get("scoring.templates.level", RowNames.of(level), points,
                lines.stream().map(RowNames::of).collect(Collectors.joining("、")));
    }

    @FXML
    private void bringIn() {
        keeper.bringIn(listing, added -> keeper.list(found -> {
            fill(found);
            templates.getSelectionModel().select(added);
        }));
    }

    @FXML
    private void carryOut() {
        keeper.carryOut(templates.getSelectionModel().getSelectedItem());
    }

    @FXML
    private void delete() {
        keeper.delete(templates.getSelectionModel().getSelectedItem(), () -> keeper.list(this::fill));
    }
}
