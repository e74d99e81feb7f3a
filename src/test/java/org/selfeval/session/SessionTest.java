package org.selfeval.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.selfeval.model.Evaluation;
import org.selfeval.model.LargeYear;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.RowChange;
import org.selfeval.problem.ProblemException;

class SessionTest {

    private final Evaluation start = LargeYear.make(2, 4, 8);
    private final ScriptedJournal journal = new ScriptedJournal();
    private final List<Throwable> defects = new ArrayList<>();
    private final Session session = new Session(start, 500, journal, Runnable::run, defects::add);

    private Edit name(String name) {
        return Edit.set("修改轮次名称", session.evaluation().rounds().getFirst().row(), Round.NAME, name);
    }

    private String name() {
        return session.evaluation().rounds().getFirst().row().name();
    }

    @Test
    void anEditIsAppliedPublishedAndHandedToTheJournal() throws ProblemException {
        List<Change> heard = new ArrayList<>();
        session.onChange(heard::add);
        Edit edit = name("甲");
        session.apply(edit);
        assertEquals("甲", name());
        assertEquals(List.of(new Change(start, session.evaluation(), edit)), heard);
        assertEquals(edit, journal.asked.getFirst().edit());
        assertEquals(start.id(), journal.asked.getFirst().evaluation());
        assertEquals(0, journal.asked.getFirst().visit());
    }

    @Test
    void anEditThatChangesNothingIsNotRecorded() throws ProblemException {
        session.onChange(change -> {
            throw new AssertionError("heard of nothing");
        });
        session.apply(name(name()));
        session.apply(new Edit("什么也没有", List.of()));
        assertEquals(List.of(), journal.asked);
        assertEquals(Optional.empty(), session.undoLabel());
    }

    @Test
    void rowsThatStayAsTheyAreAreNotRecorded() throws ProblemException {
        List<RowChange> changes = new ArrayList<>(name("甲").changes());
        changes.add(RowChange.update(start.overview(), start.overview()));
        session.apply(new Edit("批量修改", changes));
        assertEquals(changes.subList(0, 1), journal.asked.getFirst().edit().changes());
    }

    @Test
    void anEditMadeOnAnotherStateIsADefectAndChangesNothing() {
        Edit late = Edit.set("迟到", Round.NAME.set(start.rounds().getFirst().row(), "别的"), Round.NAME, "乙");
        assertThrows(IllegalStateException.class, () -> session.apply(late));
        assertSame(start, session.evaluation());
        assertEquals(List.of(), journal.asked);
        assertEquals(Optional.empty(), session.undoLabel());
    }

    @Test
    void undoAndRedoGoThroughTheSteps() throws ProblemException {
        session.apply(name("甲"));
        session.apply(name("乙"));
        session.undo();
        assertEquals("甲", name());
        assertEquals(Optional.of("修改轮次名称"), session.redoLabel());
        session.undo();
        assertEquals(start, session.evaluation());
        assertEquals(Optional.empty(), session.undoLabel());
        session.undo();
        session.redo();
        session.redo();
        session.redo();
        assertEquals("乙", name());
        assertEquals(Optional.empty(), session.redoLabel());
        journal.acknowledgeAll();
        assertEquals(List.of("修改轮次名称", "修改轮次名称", "撤销“修改轮次名称”", "撤销“修改轮次名称”", "重做“修改轮次名称”",
                "重做“修改轮次名称”"), journal.kept.stream().map(Edit::label).toList());
        assertEquals(session.evaluation(), journal.stored(start));
    }

    @Test
    void aNewStepEndsWhatCouldBeRedone() throws ProblemException {
        session.apply(name("甲"));
        session.undo();
        session.apply(name("乙"));
        assertEquals(Optional.empty(), session.redoLabel());
    }

    @Test
    void whoHearsOfAChangeSeesTheMenuAsItIsThen() throws ProblemException {
        List<Optional<String>> labels = new ArrayList<>();
        session.onChange(change -> labels.add(session.undoLabel()));
        session.apply(name("甲"));
        session.undo();
        assertEquals(List.of(Optional.of("修改轮次名称"), Optional.empty()), labels);
    }

    @Test
    void editsOfOneVisitAreOneStepUnderOneNumber() throws ProblemException {
        Visit visit = session.newVisit();
        session.apply(name("甲"), visit);
        session.apply(name("甲乙"), visit);
        session.apply(name("甲乙丙"), visit);
        journal.acknowledgeAll();
        assertEquals(3, journal.kept.size());
        assertEquals(List.of(visit.number(), visit.number(), visit.number()),
                journal.asked.stream().map(ScriptedJournal.Asked::visit).toList());
        session.undo();
        assertEquals(start, session.evaluation());
        session.redo();
        assertEquals("甲乙丙", name());
    }

    @Test
    void anotherVisitIsAnotherStep() throws ProblemException {
        session.apply(name("甲"), session.newVisit());
        session.apply(name("乙"), session.newVisit());
        session.undo();
        assertEquals("甲", name());
    }

    @Test
    void whatComesBetweenPartsAVisit() throws ProblemException {
        Visit visit = session.newVisit();
        session.apply(name("甲"), visit);
        session.apply(Edit.set("填写年度", session.evaluation().overview(), Overview.YEAR, 2021));
        session.apply(name("乙"), visit);
        session.undo();
        assertEquals("甲", name());
        session.undo();
        assertEquals(2020, session.evaluation().overview().year());
        session.apply(name("丙"), visit);
        session.undo();
        assertEquals("甲", name());
    }

    @Test
    void aVisitThatEndsWhereItBeganLeavesNoStep() throws ProblemException {
        session.apply(Edit.set("填写年度", session.evaluation().overview(), Overview.YEAR, 2021));
        Visit visit = session.newVisit();
        String before = name();
        session.apply(name("甲"), visit);
        session.apply(name(before), visit);
        assertEquals(Optional.of("填写年度"), session.undoLabel());
        session.apply(name("乙"), visit);
        session.undo();
        assertEquals(2021, session.evaluation().overview().year());
        assertEquals(before, name());
    }

    @Test
    void onlyTheNewestStepsAreKept() throws ProblemException {
        for (int i = 0; i <= History.MOST_STEPS; i++) {
            session.apply(name("第" + i + "次"));
        }
        while (session.undoLabel().isPresent()) {
            session.undo();
        }
        assertEquals("第0次", name());
    }

    @Test
    void aNumberForANewRowWasNeverUsedBefore() throws ProblemException {
        assertEquals(501, session.nextRowId());
        Round round = Round.TYPE.blank(900, start.overview().id(), 9);
        session.apply(Edit.insert("新增轮次", List.of(round)));
        session.undo();
        assertEquals(901, session.nextRowId());
        assertEquals(start.lastRowId() + 1, new Session(start, 0, journal, Runnable::run, defects::add).nextRowId());
    }

    @Test
    void aPreviewChangesNothing() {
        session.onChange(change -> {
            throw new AssertionError("a preview is no change");
        });
        assertEquals("甲", session.preview(name("甲")).rounds().getFirst().row().name());
        assertSame(start, session.evaluation());
        assertEquals(List.of(), journal.asked);
    }

    @Test
    void aListenerThatFailsKeepsNobodyFromHearing() throws ProblemException {
        IllegalArgumentException failure = new IllegalArgumentException();
        List<Change> heard = new ArrayList<>();
        session.onChange(change -> {
            throw failure;
        });
        session.onChange(heard::add);
        session.apply(name("甲"));
        assertEquals(1, heard.size());
        assertEquals(1, journal.asked.size());
        assertEquals(List.of(failure), defects);
    }

    @Test
    void aListenerThatChangesTheYearIsADefect() throws ProblemException {
        session.onChange(change -> {
            try {
                session.apply(name("乙"));
            } catch (ProblemException e) {
                throw new AssertionError(e);
            }
        });
        session.apply(name("甲"));
        assertEquals("甲", name());
        assertEquals(IllegalStateException.class, defects.getFirst().getClass());
    }

    @Test
    void aListenerThatLeftHearsNoMore() throws ProblemException {
        List<Change> heard = new ArrayList<>();
        session.onChange(heard::add).run();
        session.apply(name("甲"));
        assertEquals(List.of(), heard);
    }
}
