package org.selfeval.ui.step.funds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.selfeval.model.Expenditure;
import org.selfeval.model.FundSource;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.Rounding;
import org.selfeval.scoring.ScoreSheet;
import org.selfeval.text.Texts;
import org.selfeval.ui.evidence.EvidenceButton;
import org.selfeval.ui.field.Form;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.step.Step;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.table.RowTable;

/**
 * Step 2, 项目资金: a table of amounts by source with the words about the chosen source below it, the lines of what was
 * spent, and above all the sums, the rate and its score as they stand while one types.
 */
public final class FundsStep implements Step {

    private final StepContext context;
    private final Node node;
    private final RowTable<FundSource> sources;
    private final RowTable<Expenditure> expenditures;
    private final Form words;
    private final EvidenceButton evidence = new EvidenceButton();
    private final Subscription watching;

    @FXML
    private Label budget;
    @FXML
    private Label adjusted;
    @FXML
    private Label executed;
    @FXML
    private Label rate;
    @FXML
    private Label score;
    @FXML
    private VBox sourceTable;
    @FXML
    private VBox sourceWords;
    @FXML
    private Label sourceName;
    @FXML
    private VBox expenditureTable;

    public FundsStep(StepContext context) {
        this.context = context;
        node = FxmlFile.FUNDS.load(this);
        words = new Form(context.year());
        long root = context.year().evaluation().overview().id();
        sources = new RowTable<>(context, FundSource.TYPE, root,
                List.of(FundSource.KIND, FundSource.APPLIED, FundSource.BUDGET, FundSource.ADJUSTED,
                        FundSource.APPROPRIATED, FundSource.EXECUTED));
        expenditures = new RowTable<>(context, Expenditure.TYPE, root,
                List.of(Expenditure.CATEGORY, Expenditure.AMOUNT, Expenditure.SOURCE, Expenditure.NOTE));
        expenditures.chosenProperty().subscribe(evidence.open(context)::about);
        expenditures.buttons().getChildren().add(evidence);
        sourceTable.getChildren().add(sources);
        expenditureTable.getChildren().add(expenditures);
        sources.chosenProperty().subscribe(this::showWords);
        watching = context.year().scoresProperty().subscribe(this::showSums);
        sources.table().getSelectionModel().selectFirst();
    }

    /** The words about one source: its own name, why it was adjusted, a remark. */
    private void showWords(FundSource source) {
        sourceWords.setVisible(source != null);
        words.clear();
        if (source != null) {
            sourceName.setText(source.kind() == null ? "" : Texts.label(source.kind()));
            words.bindAll(sourceWords, source.id());
        }
    }

    private void showSums(ScoreSheet sheet) {
        budget.setText(amount(sheet.funds().budget()));
        adjusted.setText(amount(sheet.funds().adjusted()));
        executed.setText(amount(sheet.funds().executed()));
        rate.setText(sheet.funds()
            .rate()
            .map(share -> Texts.get("funds.percent", Rounding.shown(share.times(BigDecimal.valueOf(100)))))
            .orElse(Texts.get("funds.none")));
        score.setText(sheet.indicators()
            .stream()
            .filter(line -> line.indicator().metric() == Metric.EXECUTION_RATE)
            .findFirst()
            .map(FundsStep::points)
            .orElse(Texts.get("funds.none")));
    }

    private static String points(IndicatorScore line) {
        return line.score()
            .map(got -> Texts.get("year.points", got, line.weight()))
            .orElseGet(() -> Texts.get("year.unrated", line.weight()));
    }

    private String amount(Optional<BigDecimal> sum) {
        return sum.map(yuan -> Texts.get("funds.amount", context.year().texts().of(FundSource.BUDGET, yuan),
                context.year().unit()))
            .orElse(Texts.get("funds.none"));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean focus(FieldRef field) {
        if (sources.focus(field) || expenditures.focus(field)) {
            return true;
        }
        return sources.select(field.row()) && words.focus(field);
    }

    @Override
    public void close() {
        watching.unsubscribe();
        words.close();
        evidence.close();
        sources.close();
        expenditures.close();
    }
}
