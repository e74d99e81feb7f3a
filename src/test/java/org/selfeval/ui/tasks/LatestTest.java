package org.selfeval.ui.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The newest request wins, wherever the older one has got to. */
class LatestTest {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Deque<Runnable> results = new ArrayDeque<>();
    private final List<String> worked = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final Latest latest = new Latest(new Latest.Places() {
        @Override
        public void work(Runnable work) {
            waiting.add(work);
        }

        @Override
        public void show(Runnable result) {
            results.add(result);
        }
    });

    private void ask(String name) {
        latest.submit(() -> {
            worked.add(name);
            return name;
        }, shown::add);
    }

    @Test
    void aRequestThatIsOvertakenBeforeItBeginsIsNotWorkedOn() {
        ask("旧");
        ask("新");
        waiting.forEach(Runnable::run);
        results.forEach(Runnable::run);
        assertEquals(List.of("新"), worked);
        assertEquals(List.of("新"), shown);
    }

    @Test
    void aResultThatIsOvertakenBeforeItIsShownIsNotShown() {
        ask("旧");
        waiting.remove().run();
        ask("新");
        waiting.remove().run();
        results.forEach(Runnable::run);
        assertEquals(List.of("旧", "新"), worked);
        assertEquals(List.of("新"), shown);
    }
}
