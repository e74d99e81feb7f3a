package org.selfeval.ui.step.rectification;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.selfeval.intake.RowNames;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.Statement;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;
import org.selfeval.text.Texts;
import org.selfeval.ui.field.WrappingCell;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.statement.FactLine;
import org.selfeval.ui.statement.FactState;
import org.selfeval.ui.step.StepContext;

/** What is vouched for round by round, where the office keeps no dates or counts. */
final class WordsPage {

    private static final List<StatementSubject> SUBJECTS = List.of(StatementSubject.RECTIFIED,
            StatementSubject.NO_FINDINGS);

    private final StepContext context;
    private final Runnable leave;
    private final Node node;
    private final Subscription watching;
    private List<FactLine> facts = List.of();

    @FXML
    private ListView<Row> rounds;
    @FXML
    private Label title;
    @FXML
    private VBox words;

    WordsPage(StepContext context, Runnable leave) {
        this.context = context;
        this.leave = leave;
        node = FxmlFile.RECTIFICATION_WORDS.load(this);
        rounds.setCellFactory(list -> new WrappingCell<>(this::stands));
        watching = Subscription.combine(context.year().evaluationProperty().subscribe(now -> list()),
                rounds.getSelectionModel().selectedItemProperty().subscribe((was, is) -> show(was, is)));
        rounds.getSelectionModel().selectFirst();
        show(null, rounds.getSelectionModel().getSelectedItem());
    }

    /** The rounds, and before them the year where something is said of it as a whole. */
    private void list() {
        List<Row> now = new ArrayList<>();
        boolean wholeYear = context.year()
            .evaluation()
            .root()
            .rows(Statement.TYPE)
            .stream()
            .anyMatch(said -> said.subject() != null && SUBJECTS.contains(said.subject()));
        if (wholeYear) {
            now.add(context.year().evaluation().overview());
        }
        now.addAll(context.year().evaluation().root().rows(Round.TYPE));
        if (!now.stream().map(Row::id).toList().equals(rounds.getItems().stream().map(Row::id).toList())) {
            rounds.getItems().setAll(now);
        } else {
            rounds.refresh();
        }
    }

    private void show(Row was, Row is) {
        if (was != null && is != null && was.id() == is.id()) {
            return;
        }
        release();
        title.setText(is == null ? Texts.get("rectify.noRounds") : named(is));
        if (is != null) {
            facts = SUBJECTS.stream()
                .map(subject -> new FactLine(context.year(), context.toasts(), subject, is.id()))
                .toList();
        }
        words.getChildren().setAll(facts.stream().map(FactLine::node).toList());
    }

    private static String named(Row row) {
        return row instanceof Overview ? Texts.get("rectify.wholeYear") : RowNames.of(row);
    }

    private void release() {
        facts.forEach(FactLine::close);
        facts = List.of();
    }

    @FXML
    private void back() {
        leave.run();
    }

    /** Where one is when one comes here. */
    void focus() {
        rounds.requestFocus();
    }

    /** Goes to a field of a word on a round or on the year; false where there is no such. */
    boolean focus(FieldRef field) {
        long about = context.year().row(field.row(), Statement.class).map(Statement::parent).orElse(0L);
        rounds.getItems()
            .stream()
            .filter(row -> row.id() == about)
            .findFirst()
            .ifPresent(row -> rounds.getSelectionModel().select(row));
        return facts.stream().anyMatch(fact -> fact.focus(field));
    }

    Node node() {
        return node;
    }

    void close() {
        watching.unsubscribe();
        release();
    }

    /** A round with how its closing stands. */
    private String stands(Row row) {
        return Texts.get("rectify.roundStands", named(row),
                FactState.of(context.year().evaluation(), StatementSubject.RECTIFIED, row.id()).standing());
    }
}
