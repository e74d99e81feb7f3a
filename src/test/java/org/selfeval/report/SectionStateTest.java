package org.selfeval.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SectionStateTest {

    @Test
    void aTextIsEmptyADraftOrWritten() {
        assertEquals(SectionState.EMPTY, SectionState.of(null, "得9分。", false));
        assertEquals(SectionState.EMPTY, SectionState.of(" \n", "得9分。", true));
        assertEquals(SectionState.DRAFT, SectionState.of("得9分。\n", "得9分。", false));
        assertEquals(SectionState.WRITTEN, SectionState.of("工作扎实。", "得9分。", false));
    }

    @Test
    void oldFiguresAreMarkedWhetherAsAnOldDraftOrByACheck() {
        assertEquals(SectionState.CHANGED, SectionState.of("工作扎实。得10分。", "得9分。", false));
        assertEquals(SectionState.CHANGED, SectionState.of("自评十分。", "得9分。", true));
    }
}
