package org.selfeval.ui.step.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.selfeval.archive.Digests;
import org.selfeval.archive.KeptFile;
import org.selfeval.check.Check;
import org.selfeval.check.Severity;
import org.selfeval.model.Evaluation;
import org.selfeval.model.kind.EvaluationState;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.year.Scorer;
import org.selfeval.session.ReadOnlyYear;
import org.selfeval.sheet.OfficialForm;
import org.selfeval.sheet.Sheet;
import org.selfeval.text.Texts;
import org.selfeval.ui.evidence.EvidenceSummary;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.preview.Preview;
import org.selfeval.ui.preview.SheetPrinter;
import org.selfeval.ui.step.Step;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.tasks.Latest;
import org.selfeval.ui.year.CheckList;

/** Step 8, 检查与导出: checks, preview and files; finishing and archiving at the foot. */
public final class ExportStep implements Step {

    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final StepContext context;
    private final Exporter exporter;
    private final StateActions states;
    private final SheetPrinter printer;
    private final Latest rendering;
    private final Latest comparing;
    private final Node node;
    private final HBox foot = new HBox();
    private final List<Subscription> subscriptions = new ArrayList<>();
    private Evaluation shown;
    private Path written;

    @FXML
    private CheckList checks;
    @FXML
    private HBox counts;
    @FXML
    private Node result;
    @FXML
    private Label resultText;
    @FXML
    private ScrollPane keptScroll;
    @FXML
    private KeptList kept;
    @FXML
    private EvidenceSummary evidence;
    @FXML
    private Preview preview;

    public ExportStep(StepContext context) {
        this(context, new SheetPrinter(context.tasks(), PrinterJob::createPrinterJob));
    }

    ExportStep(StepContext context, SheetPrinter printer) {
        this.context = context;
        this.printer = printer;
        exporter = new Exporter(context);
        states = new StateActions(context);
        rendering = context.tasks().latest();
        comparing = context.tasks().latest();
        node = FxmlFile.EXPORT.load(this);
        foot.getStyleClass().add("buttons");
        checks.open(context.year(), check -> true, context.jump());
        preview.onJump(context.jump());
        evidence.open(context);
        kept.onTakeOut(file -> exporter.takeOut(file,
                place -> context.toasts().show(Texts.get("export.kept.taken", place))));
        subscriptions.add(context.year().checksProperty().subscribe(this::count));
        subscriptions.add(context.year().evaluationProperty().subscribe(this::refresh));
        // What nobody sees need not be kept up.
        subscriptions.add(node.sceneProperty().subscribe((Scene scene) -> refresh()));
    }

    private void count(List<Check> found) {
        counts.getChildren().clear();
        for (Severity severity : Severity.values()) {
            long number = found.stream().filter(check -> check.severity() == severity).count();
            if (number > 0) {
                Label chip = new Label(Texts.get("export.count", severity, number));
                chip.getStyleClass().addAll("chip", severity.name().toLowerCase(java.util.Locale.ROOT));
                counts.getChildren().add(chip);
            }
        }
    }

    private void refresh() {
        Evaluation year = context.year().evaluation();
        if (node.getScene() == null || year.equals(shown)) {
            return;
        }
        shown = year;
        rendering.submit(() -> sheet(year), preview::show);
        showKept();
        evidence.show(year);
        offerStates(ReadOnlyYear.state(year.overview()));
    }

    private static Sheet sheet(Evaluation year) {
        return OfficialForm.of(year, Scorer.score(year));
    }

    private void showKept() {
        Evaluation year = context.year().evaluation();
        comparing.submit(() -> Digests.of(year), now -> context.tasks()
            .run(context.year().files()::list, (List<KeptFile> files) -> showKept(files, now), exporter::failed));
    }

    private void showKept(List<KeptFile> files, String now) {
        kept.show(files, now);
        keptScroll.pseudoClassStateChanged(NONE, files.isEmpty());
    }

    private void offerStates(EvaluationState state) {
        switch (state) {
            case DRAFTING -> foot.getChildren()
                .setAll(button("state.finish", false, () -> states.finish(() -> {})),
                        button("state.finishAndArchive", true, () -> states.finish(states::archive)));
            case FINAL -> foot.getChildren()
                .setAll(button("state.reopen", false, states::reopen), button("state.archive", true, states::archive));
            case ARCHIVED -> foot.getChildren().setAll(button("state.reopen", false, states::reopen));
        }
    }

    private static Button button(String key, boolean accent, Runnable action) {
        Button button = new Button(Texts.get(key));
        button.setId(key.substring(key.indexOf('.') + 1));
        if (accent) {
            button.getStyleClass().add("accent");
        }
        button.setOnAction(event -> action.run());
        return button;
    }

    @FXML
    private void table() {
        exporter.table(this::exported);
    }

    private void exported(Path file) {
        written = file;
        resultText.setText(Texts.get("export.done", file.getFileName()));
        result.setVisible(true);
        showKept();
    }

    @FXML
    private void openFile() {
        context.dialogs().show(written);
    }

    @FXML
    private void openFolder() {
        context.dialogs().show(written.toAbsolutePath().getParent());
    }

    @FXML
    @Override
    public void print() {
        context.year().commitDrafts();
        Evaluation year = context.year().evaluation();
        Window owner = node.getScene().getWindow();
        context.tasks()
            .run(() -> sheet(year), (Sheet sheet) -> printer.print(sheet, owner, exporter::failed), exporter::failed);
    }

    @Override
    public boolean export() {
        table();
        return true;
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
    public Optional<Node> foot() {
        return Optional.of(foot);
    }

    @Override
    public boolean focus(FieldRef field) {
        return false;
    }

    @Override
    public void close() {
        states.close();
        checks.close();
        subscriptions.forEach(Subscription::unsubscribe);
    }
}
