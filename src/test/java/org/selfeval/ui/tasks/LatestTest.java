package org.selfeval.ui.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestTest {

    private final Deque<Runnable> work = new ArrayDeque<>();
    private final Deque<Runnable> results = new ArrayDeque<>();
    private final List<String> worked = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final Latest latest = new Latest(new Latest.Places() {
        @Override
        public void work(Runnable more) {
            work.add(more);
        }

        @Override
        public void show(Runnable result) {
            results.add(result);
        }
    });

    private void ask(String what) {
        latest.submit(() -> {
            worked.add(what);
            return what;
        }, shown::add);
    }

    private static void all(Deque<Runnable> queue) {
        while (!queue.isEmpty()) {
            queue.poll().run();
        }
    }

    @Test
    void whatIsOvertakenBeforeItBeginsIsNotWorkedOn() {
        ask("a");
        ask("b");
        all(work);
        all(results);
        assertEquals(List.of("b"), worked);
        assertEquals(List.of("b"), shown);
    }

    @Test
    void whatIsOvertakenLaterIsNotShown() {
        ask("a");
        all(work);
        ask("b");
        all(results);
        assertEquals(List.of(), shown);
        all(work);
        all(results);
        assertEquals(List.of("b"), shown);
    }

    @Test
    void whatFailsIsADefectAndTheNextIsAnswered() {
        latest.<String>submit(() -> {
            throw new IllegalArgumentException("secret");
        }, shown::add);
        all(work);
        Runnable failing = results.poll();
        Throwable defect = assertThrows(IllegalStateException.class, failing::run);
        assertEquals(IllegalArgumentException.class, defect.getCause().getClass());
        ask("b");
        all(work);
        all(results);
        assertEquals(List.of("b"), shown);
    }
}
