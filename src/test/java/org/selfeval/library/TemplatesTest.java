package org.selfeval.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.cover.Cover;
import org.selfeval.exchange.Example;
import org.selfeval.exchange.Schemes;
import org.selfeval.model.scheme.Adoption;
import org.selfeval.model.tree.Row;
import org.selfeval.problem.FileProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.TemplateProblem;

class TemplatesTest {

    private final List<Row> rows = Adoption.outline(Example.year2020());

    @TempDir
    private Path folder;
    private Templates templates;

    @BeforeEach
    void open() {
        templates = new Templates(folder, () -> Cover.NONE);
    }

    private List<Template> own() throws ProblemException {
        return templates.list().templates().stream().filter(one -> !one.builtIn()).toList();
    }

    @Test
    void thoseOfTheProgramAreAlwaysThereAndNothingIsMade() throws Exception {
        assertEquals(Schemes.BUILT_IN.size(), templates.list().templates().size());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void whatWasSavedIsThereAgainUnderAnyName() throws Exception {
        templates.save("a/b:*?\"<>| 体系", rows);
        Template read = own().getFirst();
        assertEquals("a/b:*?\"<>| 体系", read.name());
        assertEquals(rows.size(), read.rows().size());
    }

    @Test
    void theSameNameReplaces() throws Exception {
        templates.save("体系", Schemes.builtIn("costs"));
        templates.save("体系", rows);
        assertEquals(1, own().size());
        assertEquals(rows.size(), own().getFirst().rows().size());
    }

    @Test
    void whatIsDeletedComesBackBySaving() throws Exception {
        Template saved = templates.save("体系", rows);
        templates.delete(saved);
        assertEquals(List.of(), own());
        templates.save(saved.name(), saved.rows());
        assertEquals(1, own().size());
    }

    @Test
    void aDamagedFileIsSaidAndHidesNoOther() throws Exception {
        templates.save("体系", rows);
        Path damaged = Files.writeString(folder.resolve("templates").resolve("x.json"),
                "{\"format\":\"selfeval-scheme\"");
        Templates.Listing listing = templates.list();
        assertInstanceOf(TemplateProblem.TemplateDamaged.class, listing.problems().getFirst());
        assertEquals(1, own().size());
        assertTrue(Files.exists(damaged));
    }

    @Test
    void outAndInAgainOnAnotherComputer(@TempDir Path stick) throws Exception {
        Template saved = templates.save("体系", rows);
        Path file = stick.resolve("体系.json");
        templates.export(saved, file);
        assertEquals("体系", templates.read(file).name());
        assertFalse(templates.read(file).builtIn());
    }

    @Test
    void nothingIsExportedIntoTheDataFolder() throws Exception {
        Template saved = templates.save("体系", rows);
        ProblemException refused = assertThrows(ProblemException.class,
                () -> templates.export(saved, folder.resolve("体系.json")));
        assertInstanceOf(FileProblem.TargetUnfit.class, refused.problem());
    }
}
