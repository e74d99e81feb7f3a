package org.selfeval.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.selfeval.model.Evaluation;
import org.selfeval.model.FollowUp;
import org.selfeval.model.LargeYear;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.kind.EvaluationState;
import org.selfeval.model.kind.FollowUpEvent;
import org.selfeval.model.tree.Edit;
import org.selfeval.problem.ProblemException;
import org.selfeval.scoring.year.Scorer;

/** 编制中, 已定稿, 已归档: which edit each of them takes. */
class StatesTest {

    private final Evaluation start = LargeYear.make(2, 4, 8);
    private final ScriptedJournal journal = new ScriptedJournal();
    private final List<Throwable> defects = new ArrayList<>();

    private Session in(EvaluationState state) {
        return new Session(start.apply(Edit.set("状态", start.overview(), Overview.STATE, state)), 0, journal,
                Runnable::run, defects::add);
    }

    /** Something that may be tried in any state. */
    private enum Attempt {
        FACT {
            @Override
            void on(Session session) throws ProblemException {
                session.apply(roundName(session, "甲"));
            }
        },
        FOLLOW_UP {
            @Override
            void on(Session session) throws ProblemException {
                session.apply(followUp(session));
            }
        },
        BOTH {
            @Override
            void on(Session session) throws ProblemException {
                session.apply(roundName(session, "甲").then(followUp(session)));
            }
        },
        STATE_AS_A_FIELD {
            @Override
            void on(Session session) throws ProblemException {
                Overview root = session.evaluation().overview();
                session.apply(Edit.set("状态", root, Overview.STATE,
                        root.state() == EvaluationState.FINAL ? EvaluationState.ARCHIVED : EvaluationState.FINAL));
            }
        },
        REASON_AS_A_FIELD {
            @Override
            void on(Session session) throws ProblemException {
                session.apply(Edit.set("理由", session.evaluation().overview(), Overview.STATE_REASON, "另一理由"));
            }
        },
        FINISH {
            @Override
            void on(Session session) {
                session.finish("限期报送");
            }
        },
        ARCHIVE {
            @Override
            void on(Session session) {
                session.archive();
            }
        },
        REOPEN {
            @Override
            void on(Session session) {
                session.reopen("财政局退回");
            }
        };

        abstract void on(Session session) throws ProblemException;
    }

    private static Edit roundName(Session session, String name) {
        return Edit.set("修改轮次名称", session.evaluation().rounds().getFirst().row(), Round.NAME, name);
    }

    private static String roundName(Session session) {
        return session.evaluation().rounds().getFirst().row().name();
    }

    private static Edit followUp(Session session) {
        FollowUp row = FollowUp.TYPE.blank(session.nextRowId(), session.evaluation().overview().id(), 1);
        return Edit.insert("登记退回", List.of(FollowUp.EVENT.set(row, FollowUpEvent.RETURNED)));
    }

    @ParameterizedTest
    @EnumSource(FollowUpEvent.class)
    void whateverFollowsIsEnteredAfterArchivingAndChangesNoScore(FollowUpEvent event) throws ProblemException {
        Session session = in(EvaluationState.ARCHIVED);
        var before = Scorer.score(session.evaluation());
        FollowUp row = FollowUp.TYPE.blank(session.nextRowId(), session.evaluation().overview().id(), 1);
        session.apply(Edit.insert("登记", List.of(FollowUp.EVENT.set(row, event))));

        assertEquals(List.of(event),
                session.evaluation().root().rows(FollowUp.TYPE).stream().map(FollowUp::event).toList());
        assertEquals(before, Scorer.score(session.evaluation()));
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource({
        "DRAFTING, FACT, taken",
        "DRAFTING, FOLLOW_UP, taken",
        "DRAFTING, BOTH, taken",
        "DRAFTING, STATE_AS_A_FIELD, IllegalArgumentException",
        "DRAFTING, REASON_AS_A_FIELD, IllegalArgumentException",
        "DRAFTING, FINISH, FINAL",
        "DRAFTING, ARCHIVE, IllegalStateException",
        "DRAFTING, REOPEN, IllegalStateException",
        "FINAL, FACT, YearFinal",
        "FINAL, FOLLOW_UP, taken",
        "FINAL, BOTH, YearFinal",
        "FINAL, STATE_AS_A_FIELD, YearFinal",
        "FINAL, REASON_AS_A_FIELD, YearFinal",
        "FINAL, FINISH, IllegalStateException",
        "FINAL, ARCHIVE, ARCHIVED",
        "FINAL, REOPEN, DRAFTING",
        "ARCHIVED, FACT, YearArchived",
        "ARCHIVED, FOLLOW_UP, taken",
        "ARCHIVED, BOTH, YearArchived",
        "ARCHIVED, STATE_AS_A_FIELD, YearArchived",
        "ARCHIVED, REASON_AS_A_FIELD, YearArchived",
        "ARCHIVED, FINISH, IllegalStateException",
        "ARCHIVED, ARCHIVE, IllegalStateException",
        "ARCHIVED, REOPEN, DRAFTING"})
    void eachStateTakesWhatItMay(EvaluationState state, Attempt attempt, String outcome) throws ProblemException {
        Session session = in(state);
        Evaluation before = session.evaluation();
        switch (outcome) {
            case "taken" -> {
                attempt.on(session);
                assertEquals(state, session.evaluation().overview().state());
                assertEquals(1, journal.asked.size());
            }
            case "DRAFTING", "FINAL", "ARCHIVED" -> {
                attempt.on(session);
                assertEquals(EvaluationState.valueOf(outcome), session.evaluation().overview().state());
                assertEquals(1, journal.asked.size());
            }
            default -> {
                Exception thrown = assertThrows(Exception.class, () -> attempt.on(session));
                assertEquals(outcome, thrown instanceof ProblemException expected
                        ? expected.problem().getClass().getSimpleName()
                        : thrown.getClass().getSimpleName());
                assertSame(before, session.evaluation());
                assertEquals(List.of(), journal.asked);
            }
        }
    }

    @Test
    void aYearThatDoesNotSayIsBeingFilledIn() throws ProblemException {
        Session session = in(null);
        session.apply(roundName(session, "甲"));
        session.finish(null);
        assertEquals(EvaluationState.FINAL, session.evaluation().overview().state());
    }

    @Test
    void theReasonStaysWithTheYearAndTheOldOneInTheAuditTrail() {
        Session session = in(EvaluationState.DRAFTING);
        session.finish("限期报送");
        session.archive();
        assertEquals("限期报送", session.evaluation().overview().stateReason());
        session.reopen("财政局退回");
        assertEquals("财政局退回", session.evaluation().overview().stateReason());
        session.finish(null);
        assertNull(session.evaluation().overview().stateReason());
        journal.acknowledgeAll();
        assertEquals(List.of("定稿", "归档", "重新打开", "定稿"), journal.kept.stream().map(Edit::label).toList());
        assertEquals(session.evaluation(), journal.stored(in(EvaluationState.DRAFTING).evaluation()));
    }

    @Test
    void noUndoReachesBehindFinishing() throws ProblemException {
        Session session = in(EvaluationState.DRAFTING);
        session.apply(roundName(session, "甲"));
        session.finish(null);
        assertEquals(Optional.empty(), session.undoLabel());
        assertThrows(ProblemException.class, session::undo);
        assertEquals("甲", roundName(session));
        session.apply(followUp(session));
        assertEquals(Optional.of("登记退回"), session.undoLabel());
        session.undo();
        assertEquals(Optional.empty(), session.undoLabel());
        assertEquals(Optional.of("登记退回"), session.redoLabel());
    }

    @Test
    void whatWasDoneBeforeFinishingCanBeUndoneOnceTheYearIsOpenAgain() throws ProblemException {
        Session session = in(EvaluationState.DRAFTING);
        String before = roundName(session);
        session.apply(Edit.set("填写年度", session.evaluation().overview(), Overview.YEAR, 2021));
        session.apply(roundName(session, "甲"));
        session.apply(Edit.set("填写单位", session.evaluation().overview(), Overview.UNIT, "区委巡察办"));
        session.undo();
        session.finish("限期报送");
        session.archive();
        session.reopen("财政局退回");
        session.redo();
        assertEquals("区委巡察办", session.evaluation().overview().unit());
        session.undo();
        session.undo();
        session.undo();
        assertEquals(before, roundName(session));
        assertEquals(2020, session.evaluation().overview().year());
        assertEquals(EvaluationState.DRAFTING, session.evaluation().overview().state());
        assertEquals("财政局退回", session.evaluation().overview().stateReason());
        assertEquals(List.of(), defects);
    }

    @Test
    void aVisitEndsWithFinishing() throws ProblemException {
        Session session = in(EvaluationState.DRAFTING);
        String before = roundName(session);
        Visit visit = session.newVisit();
        session.apply(roundName(session, "甲"), visit);
        session.finish(null);
        session.reopen("更正");
        session.apply(roundName(session, "乙"), visit);
        session.undo();
        assertEquals("甲", roundName(session));
        session.undo();
        assertEquals(before, roundName(session));
    }
}
