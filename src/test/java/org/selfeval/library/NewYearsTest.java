package org.selfeval.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;

class NewYearsTest {

    @TempDir
    Path folder;

    private Library library;

    @BeforeEach
    void open() throws Exception {
        library = Library.open(folder, Clock.systemUTC());
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private Evaluation begin(int year, String project, NewYears.Start start) throws Exception {
        return library.read(List.of(library.beginnings().begin(year, project, start))).getFirst();
    }

    @Test
    void aBlankYearHasItsSchemeAndAProjectOnlyWhereOneIsNamed() throws Exception {
        Evaluation named = begin(2021, " 巡察工作经费 ", new NewYears.Start.Blank(Templates.builtIn().getLast()));
        assertEquals("巡察工作经费", named.overview().project());
        assertEquals(7, named.indicators().size());
        assertNull(begin(2021, " ", new NewYears.Start.Blank(Templates.builtIn().getFirst())).overview().project());
    }

    @Test
    void theExampleIsThereOnce() throws Exception {
        assertEquals(library.beginnings().example(), library.beginnings().example());
        assertEquals(1, library.years().size());
    }

    @Test
    void whatIsCarriedOverIsCountedBeforehand() throws Exception {
        String example = library.beginnings().example();
        assertEquals(new CarriedOver(7, 2, 14, 1, 2, 0),
                library.beginnings().preview(new NewYears.Start.After(example)));
        CarriedOver beside = library.beginnings().preview(new NewYears.Start.Beside(example));
        assertEquals(List.of(7, 0, 4, 206), List.of(beside.indicators(), beside.texts(), beside.rounds(),
                beside.organisations()));
        assertEquals(1, library.years().size());
    }

    @Test
    void theYearChosenStandsWhateverTheOneItStartsFrom() throws Exception {
        Overview next = begin(2024, "甲", new NewYears.Start.After(library.beginnings().example())).overview();
        assertEquals(List.of(2024, "甲", LocalDate.of(2024, 12, 31)),
                List.of(next.year(), next.project(), next.cutOff()));
    }

    @Test
    void aYearIsReadAgainOnlyWhenItHasChanged() throws Exception {
        String example = library.beginnings().example();
        YearSummary read = library.summary(library.years().getFirst());
        assertSame(read, library.summary(library.years().getFirst()));
        library.rename(example, "乙");
        assertNotSame(read, library.summary(library.years().getFirst()));
    }
}
