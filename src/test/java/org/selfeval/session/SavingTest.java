package org.selfeval.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.RandomYears;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.kind.EvaluationState;
import org.selfeval.model.tree.Edit;
import org.selfeval.problem.FolderProblem;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.StoreProblem;

/** What is 已保存, 正在保存 and 未保存, and that no edit is lost or overtaken. */
class SavingTest {

    private static final Problem IN_USE = new FolderProblem.FolderInUse(Path.of("数据"), null);

    private final Evaluation start = YearBuilder.blank().build();
    private final ScriptedJournal journal = new ScriptedJournal();
    private final List<Throwable> defects = new ArrayList<>();
    private final List<SaveState> states = new ArrayList<>();
    private final Session session = new Session(start, 0, journal, Runnable::run, defects::add);

    SavingTest() {
        session.onSaveState(states::add);
    }

    private void year(int year) throws ProblemException {
        session.apply(Edit.set("填写年度", session.evaluation().overview(), Overview.YEAR, year));
    }

    private List<Integer> askedYears() {
        return journal.asked.stream()
            .map(asked -> ((Overview) asked.edit().changes().getFirst().after()).year())
            .toList();
    }

    private List<Integer> keptYears() {
        return journal.kept.stream()
            .map(edit -> ((Overview) edit.changes().getFirst().after()).year())
            .toList();
    }

    @Test
    void aYearIsSavedAsItIsOpened() {
        assertEquals(new SaveState.Saved(Optional.empty()), session.saveState());
    }

    @Test
    void anEditIsSavedOnceItsReceiptIsThere() throws ProblemException {
        year(2020);
        assertEquals(new SaveState.Saving(1), session.saveState());
        Receipt receipt = journal.acknowledge();
        assertEquals(new SaveState.Saved(Optional.of(receipt)), session.saveState());
        assertEquals(List.of(new SaveState.Saving(1), new SaveState.Saved(Optional.of(receipt))), states);
    }

    @Test
    void editsAreWrittenOneAtATimeInTheirOrder() throws ProblemException {
        year(2020);
        year(2021);
        year(2022);
        assertEquals(1, journal.asked.size());
        assertEquals(new SaveState.Saving(3), session.saveState());
        journal.acknowledge();
        assertEquals(2, journal.asked.size());
        assertEquals(new SaveState.Saving(2), session.saveState());
        journal.acknowledgeAll();
        assertEquals(List.of(2020, 2021, 2022), keptYears());
    }

    @Test
    void aFailedEditKeepsItsPlaceAndTheLaterOnesWait() throws ProblemException {
        year(2020);
        year(2021);
        journal.refuse(IN_USE);
        year(2022);
        assertEquals(new SaveState.Unsaved(3, IN_USE), session.saveState());
        assertEquals(List.of(2020, 2020), askedYears());
        journal.acknowledge();
        assertEquals(new SaveState.Saving(2), session.saveState());
        journal.acknowledgeAll();
        assertEquals(List.of(2020, 2021, 2022), keptYears());
        assertEquals(List.of(), defects);
    }

    @Test
    void aRetryThatFailsLosesNothing() throws ProblemException {
        year(2020);
        journal.refuse(IN_USE);
        session.retry();
        journal.refuse(new CompletionException(new ProblemException(IN_USE)));
        assertEquals(new SaveState.Unsaved(1, IN_USE), session.saveState());
        session.retry();
        journal.acknowledgeAll();
        assertEquals(List.of(2020), keptYears());
        assertEquals(List.of(), defects);
    }

    /** An owner whose time passes when the test says so. */
    private static final class Waiting implements Owner {

        private final List<Duration> pauses = new ArrayList<>();
        private final Deque<Runnable> works = new ArrayDeque<>();

        @Override
        public void execute(Runnable work) {
            work.run();
        }

        @Override
        public void later(Duration pause, Runnable work) {
            pauses.add(pause);
            works.add(work);
        }

        void pass() {
            List<Runnable> due = List.copyOf(works);
            works.clear();
            due.forEach(Runnable::run);
        }
    }

    private Session waiting(Waiting owner) throws ProblemException {
        Session waits = new Session(start, 0, journal, owner, defects::add);
        waits.apply(Edit.set("填写年度", start.overview(), Overview.YEAR, 2020));
        journal.refuse(IN_USE);
        return waits;
    }

    @Test
    void whatFailedIsTriedAgainByItselfAfterPausesThatGrow() throws ProblemException {
        Waiting owner = new Waiting();
        Session waits = waiting(owner);
        waits.onSaveState(states::add);
        for (int i = 0; i < 6; i++) {
            owner.pass();
            assertEquals(new SaveState.Unsaved(1, IN_USE), waits.saveState());
            journal.refuse(IN_USE);
        }
        assertEquals(List.of(2L, 4L, 8L, 16L, 30L, 30L, 30L), owner.pauses.stream().map(Duration::toSeconds).toList());
        assertEquals(List.of(), states);
        owner.pass();
        Receipt receipt = journal.acknowledge();
        assertEquals(new SaveState.Saved(Optional.of(receipt)), waits.saveState());
        owner.pass();
        assertEquals(List.of(2020), keptYears());
    }

    @Test
    void whoeverAsksOrTypesOnIsNotMadeToWaitAndNothingIsTriedTwice() throws ProblemException {
        Waiting owner = new Waiting();
        Session waits = waiting(owner);
        waits.retry();
        journal.refuse(IN_USE);
        waits.apply(Edit.set("填写年度", waits.evaluation().overview(), Overview.YEAR, 2021));
        assertEquals(3, journal.asked.size());
        owner.pass();
        assertEquals(3, journal.asked.size());
        journal.refuse(IN_USE);
        assertEquals(3, owner.pauses.size());
        owner.pass();
        assertEquals(4, journal.asked.size());
        journal.acknowledgeAll();
        assertEquals(List.of(2020, 2021), keptYears());
    }

    @Test
    void aYearThatIsLeftIsWrittenToNoMore() throws ProblemException {
        Waiting owner = new Waiting();
        Session left = waiting(owner);
        left.apply(Edit.set("填写年度", left.evaluation().overview(), Overview.YEAR, 2021));
        left.close();
        journal.acknowledge();
        owner.pass();
        left.retry();
        assertEquals(2, journal.asked.size());
        assertEquals(new SaveState.Saving(1), left.saveState());
    }

    @Test
    void aDefectThatComesBackIsToldOnce() throws ProblemException {
        Waiting owner = new Waiting();
        Session broken = new Session(start, 0, journal, owner, defects::add);
        broken.apply(Edit.set("填写年度", start.overview(), Overview.YEAR, 2020));
        journal.refuse(new IllegalStateException());
        owner.pass();
        journal.refuse(new IllegalStateException());
        assertEquals(1, defects.size());
        owner.pass();
        journal.acknowledge();
        assertEquals(List.of(2020), keptYears());
    }

    @Test
    void aRetryWhileWritingWritesNothingTwice() throws ProblemException {
        year(2020);
        session.retry();
        journal.acknowledgeAll();
        session.retry();
        assertEquals(1, journal.asked.size());
    }

    @Test
    void aDefectOfTheJournalSurfacesAndLosesNothing() throws ProblemException {
        IllegalStateException defect = new IllegalStateException();
        year(2020);
        journal.refuse(new CompletionException(defect));
        assertEquals(List.of(defect), defects);
        assertEquals(new SaveState.Unsaved(1, new StoreProblem.NotSaved()), session.saveState());
        session.retry();
        journal.acknowledgeAll();
        assertEquals(List.of(2020), keptYears());
    }

    @Test
    void aJournalThatThrowsOrAnswersNothingIsADefectToo() throws ProblemException {
        IllegalStateException defect = new IllegalStateException();
        Session broken = new Session(start, 0, (evaluation, edit, visit) -> {
            throw defect;
        }, Runnable::run, defects::add);
        Edit edit = Edit.set("填写年度", start.overview(), Overview.YEAR, 2020);
        broken.apply(edit);
        assertEquals(List.of(defect), defects);
        assertEquals(new SaveState.Unsaved(1, new StoreProblem.NotSaved()), broken.saveState());
        Session silent = new Session(start, 0, (evaluation, each, visit) -> CompletableFuture.completedFuture(null),
                Runnable::run, defects::add);
        silent.apply(edit);
        assertEquals(2, defects.size());
        assertEquals(new SaveState.Unsaved(1, new StoreProblem.NotSaved()), silent.saveState());
    }

    @Test
    void anAnswerThatCannotBeHandedOverIsADefect() throws ProblemException {
        IllegalStateException closed = new IllegalStateException("closed");
        Session orphan = new Session(start, 0, journal, task -> {
            throw closed;
        }, defects::add);
        orphan.apply(Edit.set("填写年度", start.overview(), Overview.YEAR, 2020));
        journal.acknowledge();
        assertEquals(List.of(closed), defects);
    }

    @Test
    void theAnswerComesToTheOwnersThread() throws ProblemException {
        Deque<Runnable> tasks = new ArrayDeque<>();
        Session owned = new Session(start, 0, journal, tasks::add, defects::add);
        owned.apply(Edit.set("填写年度", start.overview(), Overview.YEAR, 2020));
        Receipt receipt = journal.acknowledge();
        assertEquals(new SaveState.Saving(1), owned.saveState());
        tasks.removeFirst().run();
        assertEquals(new SaveState.Saved(Optional.of(receipt)), owned.saveState());
    }

    @Test
    void aJournalThatAnswersAtOnceTakesAnyNumberOfWaitingEdits() throws ProblemException {
        Deque<Edit> written = new ArrayDeque<>();
        boolean[] works = new boolean[1];
        Session patient = new Session(start, 0, (evaluation, edit, visit) -> {
            if (!works[0]) {
                return CompletableFuture.failedFuture(new ProblemException(IN_USE));
            }
            written.add(edit);
            return CompletableFuture.completedFuture(new Receipt(written.size(), Instant.EPOCH));
        }, Runnable::run, defects::add);
        for (int i = 1; i <= 20_000; i++) {
            patient.apply(Edit.set("填写年度", patient.evaluation().overview(), Overview.YEAR, i));
        }
        works[0] = true;
        patient.retry();
        assertEquals(20_000, written.size());
        assertEquals(List.of(), defects);
    }

    @Property(tries = 100)
    void whateverHappensTheDiskHoldsABeginningAndInTheEndAllOfIt(@ForAll long seed) throws ProblemException {
        RandomYears years = new RandomYears(seed);
        Random random = new Random(seed);
        Evaluation any = years.year(30);
        Evaluation opened = any
            .apply(Edit.set("打开", any.overview(), Overview.STATE, EvaluationState.DRAFTING));
        ScriptedJournal disk = new ScriptedJournal();
        Session busy = new Session(opened, 0, disk, Runnable::run, defects::add);
        List<Evaluation> past = new ArrayList<>(List.of(opened));
        busy.onChange(change -> past.add(change.after()));
        Visit visit = busy.newVisit();
        for (int i = 0; i < 60; i++) {
            switch (random.nextInt(9)) {
                case 0 -> busy.undo();
                case 1 -> busy.redo();
                case 2 -> busy.retry();
                case 3 -> visit = busy.newVisit();
                case 4 -> answer(disk, random);
                case 5 -> finishAndReopen(busy);
                case 6 -> busy.apply(edit(years, busy, 5));
                default -> busy.apply(edit(years, busy, 1), visit);
            }
            assertEquals(past.get(disk.kept.size()), disk.stored(opened));
        }
        while (!(busy.saveState() instanceof SaveState.Saved)) {
            busy.retry();
            disk.acknowledgeAll();
        }
        assertEquals(busy.evaluation(), disk.stored(opened));
        while (busy.undoLabel().isPresent()) {
            busy.undo();
        }
        String reason = busy.evaluation().overview().stateReason();
        assertEquals(opened.apply(Edit.set("理由", opened.overview(), Overview.STATE_REASON, reason)), busy.evaluation());
        assertTrue(defects.isEmpty());
    }

    private static void finishAndReopen(Session session) {
        session.finish(null);
        session.reopen("更正");
    }

    private static Edit edit(RandomYears years, Session session, int most) {
        return years.editWithin(session.evaluation(), session.nextRowId() + 10, most);
    }

    private static void answer(ScriptedJournal disk, Random random) {
        if (disk.isAsked()) {
            if (random.nextInt(3) == 0) {
                disk.refuse(IN_USE);
            } else {
                disk.acknowledge();
            }
        }
    }
}
