package org.selfeval.check.facts;

import java.util.List;

import org.selfeval.model.Evaluation;
import org.selfeval.model.Expenditure;
import org.selfeval.model.Indicator;
import org.selfeval.model.Overview;
import org.selfeval.model.Scheme;
import org.selfeval.model.Statement;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.Node;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;
import org.selfeval.scoring.ScoreSheet;
import org.selfeval.scoring.fact.Parameters;

/**
 * A year as the checks read it: its facts, its scores, and its rounds counted once.
 *
 * @param parameters of the scheme, with the ministry's defaults where it says nothing
 * @param rounds in the order of the screens, those not counted included
 */
public record Year(Evaluation evaluation, ScoreSheet scores, Parameters parameters, List<RoundFacts> rounds) {

    public static Year of(Evaluation evaluation, ScoreSheet scores) {
        Parameters parameters = Parameters.of(evaluation.scheme().row());
        return new Year(evaluation, scores, parameters,
                evaluation.rounds().stream().map(round -> RoundFacts.of(round, parameters.closedStates())).toList());
    }

    public Overview overview() {
        return evaluation.overview();
    }

    public Scheme scheme() {
        return evaluation.scheme().row();
    }

    public <R extends Row> List<R> rows(RowType<R> type) {
        return evaluation.root().rows(type);
    }

    /** The rounds of the year's number: counted, finished, not carried over. */
    public List<RoundFacts> counted() {
        return rounds.stream().filter(RoundFacts::counted).toList();
    }

    /** Whether the nearest word on this says yes: on the rows given, nearest first, else on the year. */
    public boolean affirms(StatementSubject subject, Node<?>... nearestFirst) {
        return evaluation.said(subject, nearestFirst).filter(Statement::affirmed).isPresent();
    }

    /** The indicators that apply, in the order of the form. */
    public List<Indicator> applicable() {
        return evaluation.indicators().stream().filter(Indicator::applies).toList();
    }

    public List<Expenditure> expenditures() {
        return rows(Expenditure.TYPE);
    }
}
