package org.selfeval.ui.step.export;

import javafx.fxml.FXML;
import javafx.scene.Node;
import org.selfeval.check.WizardStep;
import org.selfeval.files.SafeFile.IfExists;
import org.selfeval.model.Evaluation;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.office.XlsxWriter;
import org.selfeval.problem.ProblemException;
import org.selfeval.scoring.year.Scorer;
import org.selfeval.sheet.OfficialForm;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.FileKind;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.step.Step;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.year.CheckList;

/** Step 8, 检查与导出: checks, preview and files. */
public final class ExportStep implements Step {

    private final StepContext context;
    private final Node node;

    @FXML
    private CheckList checks;

    public ExportStep(StepContext context) {
        this.context = context;
        node = FxmlFile.EXPORT.load(this);
        checks.open(context.year(), check -> true, context.jump());
    }

    @FXML
    private void table() {
        context.year().commitDrafts();
        Evaluation year = context.year().evaluation();
        String name = Texts.get("export.tableName", year.overview().year() == null ? "" : year.overview().year() + "年度")
                + FileKind.WORKBOOK.extension();
        context.dialogs()
            .saveFile(Texts.get("export.table"), FileKind.WORKBOOK, name)
            .ifPresent(file -> context.tasks().run(() -> {
                XlsxWriter.write(OfficialForm.of(year, Scorer.score(year)), file, IfExists.REPLACE);
                return file;
            }, written -> context.toasts().show(Texts.get("export.written", written)), this::failed));
    }

    private void failed(Exception failure) {
        if (failure instanceof ProblemException expected) {
            context.dialogs().problem(expected.problem());
        } else {
            throw new IllegalStateException("the table was not written", failure);
        }
    }

    @Override
    public WizardStep which() {
        return WizardStep.EXPORT;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean focus(FieldRef field) {
        return false;
    }

    @Override
    public void close() {
        checks.close();
    }
}
