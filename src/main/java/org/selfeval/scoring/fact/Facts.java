package org.selfeval.scoring.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.Statement;
import org.selfeval.model.kind.RoundState;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.Node;

/**
 * A year as the metrics look at it: its rounds sorted by whether they count, and the clerk's words found from the nearest
 * row upwards.
 *
 * <p>A round counts where it is one of the year's (not carried over), 计入轮次 (empty counts as yes: only a trial is taken
 * out on purpose) and finished. Where the state is not said it is unknown whether the round counts; every sum over rounds
 * then waits for it, since unknown never counts as zero.
 */
public final class Facts {

    private final Evaluation evaluation;
    private final Parameters parameters;
    private final List<Node<Round>> counted = new ArrayList<>();
    private final List<Round> undecided = new ArrayList<>();
    private final List<Round> unfinished = new ArrayList<>();
    private final List<Round> trials = new ArrayList<>();
    private final List<Round> carriedOver = new ArrayList<>();

    public Facts(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.parameters = Parameters.of(evaluation.scheme().row());
        evaluation.rounds().forEach(this::sort);
    }

    /** Whether sums run over a round: of this year, not taken out of the count, finished. */
    public static boolean counts(Round round) {
        return round.carriedFrom() == null && !Boolean.FALSE.equals(round.counted())
                && round.state() == RoundState.FINISHED;
    }

    private void sort(Node<Round> node) {
        Round round = node.row();
        if (counts(round)) {
            counted.add(node);
        } else if (round.carriedFrom() != null) {
            carriedOver.add(round);
        } else if (Boolean.FALSE.equals(round.counted())) {
            trials.add(round);
        } else if (round.state() == null) {
            undecided.add(round);
        } else {
            unfinished.add(round);
        }
    }

    public Evaluation evaluation() {
        return evaluation;
    }

    public Overview overview() {
        return evaluation.overview();
    }

    public Parameters parameters() {
        return parameters;
    }

    /** 统计截止日, {@code null} where unknown. */
    public LocalDate cutOff() {
        return overview().cutOff();
    }

    /** The rounds every sum runs over. */
    public List<Node<Round>> counted() {
        return counted;
    }

    /** The rounds that count if they are finished, which is not said. */
    public List<Round> undecided() {
        return undecided;
    }

    /** Planned or running. */
    public List<Round> unfinished() {
        return unfinished;
    }

    /** Taken out of the year's count on purpose. */
    public List<Round> trials() {
        return trials;
    }

    /** From an earlier year, followed up only. */
    public List<Round> carriedOver() {
        return carriedOver;
    }

    /** Whether anything is known of this year's rounds. */
    public boolean anyRound() {
        return evaluation.rounds().size() > carriedOver.size();
    }

    /** The word on a subject that stands nearest to the rows given, else on the year. */
    public Optional<Statement> said(StatementSubject subject, Node<?>... nearestFirst) {
        return evaluation.said(subject, nearestFirst);
    }

    /** The nearest word, if it says yes. */
    public Optional<Statement> affirmed(StatementSubject subject, Node<?>... nearestFirst) {
        return said(subject, nearestFirst).filter(Statement::affirmed);
    }
}
