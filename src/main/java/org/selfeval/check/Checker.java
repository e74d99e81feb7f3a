package org.selfeval.check;

import java.util.List;
import java.util.function.BiConsumer;

import org.selfeval.check.facts.Notes;
import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.check.figures.FigureChecks;
import org.selfeval.check.round.FindingChecks;
import org.selfeval.check.round.GroupChecks;
import org.selfeval.check.round.RectificationChecks;
import org.selfeval.check.round.RoundChecks;
import org.selfeval.check.round.StatementChecks;
import org.selfeval.check.round.UnitChecks;
import org.selfeval.check.scheme.ActualChecks;
import org.selfeval.check.scheme.ClassChecks;
import org.selfeval.check.scheme.NameChecks;
import org.selfeval.check.scheme.ReasonChecks;
import org.selfeval.check.scheme.ScoreChecks;
import org.selfeval.check.scheme.TargetChecks;
import org.selfeval.check.scheme.WeightChecks;
import org.selfeval.check.words.ClaimChecks;
import org.selfeval.check.figures.FigureChecks;
import org.selfeval.check.words.TextChecks;
import org.selfeval.check.words.YearNumberChecks;
import org.selfeval.check.year.ExpenditureChecks;
import org.selfeval.check.year.FollowUpChecks;
import org.selfeval.check.year.FundsChecks;
import org.selfeval.check.year.NumberChecks;
import org.selfeval.check.year.OverviewChecks;
import org.selfeval.check.year.PlanChecks;
import org.selfeval.check.year.SatisfactionChecks;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.kind.EvaluationState;
import org.selfeval.scoring.ScoreSheet;

/** Runs all checks over a year. */
public final class Checker {

    private static final List<BiConsumer<Year, Notes>> CHECKS = List.of(
            NumberChecks::check, OverviewChecks::check, PlanChecks::check,
            FundsChecks::check, ExpenditureChecks::check,
            RoundChecks::check, GroupChecks::check, UnitChecks::check, StatementChecks::check,
            RectificationChecks::check, FindingChecks::check,
            SatisfactionChecks::check,
            WeightChecks::check, NameChecks::check, ClassChecks::check, TargetChecks::check, ActualChecks::check,
            ScoreChecks::check, ReasonChecks::check,
            TextChecks::check, YearNumberChecks::check, FigureChecks::check, ClaimChecks::check,
            FollowUpChecks::check);

    private Checker() {}

    /**
     * All checks, those to be mended first, then in the order of the steps and of the rows. Of one kind at most
     * {@value Collector#OF_ONE_KIND} are named; one more then says how many there are besides. Never throws, whatever
     * is unknown.
     */
    public static List<Check> check(Evaluation evaluation, ScoreSheet scores) {
        Year year = Year.of(evaluation, scores);
        Collector found = new Collector();
        CHECKS.forEach(check -> check.accept(year, found));
        checkState(evaluation.overview(), found);
        return found.sorted(evaluation);
    }

    /** A year may be finished with mistakes in it (on the last day it must be handed in), but not in silence. */
    private static void checkState(Overview overview, Collector found) {
        boolean finished = overview.state() == EvaluationState.FINAL || overview.state() == EvaluationState.ARCHIVED;
        if (finished && found.mustFixCount() > 0 && Wording.absent(overview.stateReason())) {
            found.mustFix("export.final-without-reason", overview, Overview.STATE_REASON, overview.state(),
                    found.mustFixCount());
        }
    }
}
