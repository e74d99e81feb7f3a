package org.selfeval.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.selfeval.model.Finding;
import org.selfeval.model.tree.Edit;

class HistoryTest {

    private final History history = new History();

    private static Edit step(String label, int rows) {
        List<Finding> findings = LongStream.rangeClosed(1, rows).mapToObj(id -> Finding.TYPE.blank(id, 1, 0)).toList();
        return Edit.insert(label, findings);
    }

    private String undo() {
        String label = history.lastDone().map(Edit::label).orElse("");
        history.undo();
        return label;
    }

    @Test
    void oldStepsAreForgottenWhereTheyHoldTooManyRows() {
        int third = History.MOST_CHANGES / 3;
        for (String label : List.of("一", "二", "三", "四")) {
            history.add(step(label, third), 0);
        }
        assertEquals(List.of("四", "三", "二"), List.of(undo(), undo(), undo()));
        assertEquals(Optional.empty(), history.lastDone());
    }

    @Test
    void theNewestStepIsKeptHoweverLarge() {
        history.add(step("小", 1), 0);
        history.add(step("大", History.MOST_CHANGES + 1), 0);
        assertEquals("大", undo());
        assertEquals(Optional.empty(), history.lastDone());
    }
}
