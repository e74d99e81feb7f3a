package org.selfeval.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selfeval.model.RandomYears;
import org.selfeval.model.scheme.Adoption;
import org.selfeval.model.tree.Row;
import org.selfeval.problem.FileProblem;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.TemplateProblem;

class SchemeFileTest {

    private static final String NAME = "区里的指标体系";

    @TempDir
    private Path folder;
    private Path file;

    @BeforeProperty
    void makeFile() throws IOException {
        file = Files.createTempFile("scheme", ".json");
    }

    @AfterProperty
    void removeFile() throws IOException {
        Files.deleteIfExists(file);
    }

    private static byte[] bytes(String name, List<Row> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SchemeFile.write(new SchemeFile.Named(name, rows), out);
        return out.toByteArray();
    }

    private static String good() {
        return new String(bytes(NAME, Schemes.builtIn("report-2020")), StandardCharsets.UTF_8);
    }

    private Problem problem(byte[] content) throws IOException {
        Path written = Files.write(folder.resolve("模板.json"), content);
        return assertThrows(ProblemException.class, () -> SchemeFile.read(written)).problem();
    }

    private Problem problem(String content) throws IOException {
        return problem(content.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 150)
    void outAndInAgainGivesTheSameScheme(@ForAll long seed) throws Exception {
        byte[] written = bytes(NAME, Adoption.outline(new RandomYears(seed).year(60)));
        SchemeFile.Named read = SchemeFile.read(Files.write(file, written));
        assertEquals(NAME, read.name());
        assertEquals(new String(written, StandardCharsets.UTF_8),
                new String(bytes(NAME, read.rows()), StandardCharsets.UTF_8));
        assertEquals(Adoption.outline(new RandomYears(seed).year(60)).stream().map(SchemeFileTest::facts).toList(),
                read.rows().stream().map(SchemeFileTest::facts).toList());
    }

    private static Row facts(Row row) {
        return row.type().at(row, 1, 0, row.position());
    }

    @Test
    void whatIsNoTemplateIsSaidToBeNone() throws Exception {
        assertInstanceOf(TemplateProblem.TemplateForeign.class, problem("巡察"));
        assertInstanceOf(TemplateProblem.TemplateForeign.class, problem(""));
        assertInstanceOf(TemplateProblem.TemplateForeign.class,
                problem("{\"format\":\"selfeval-year\",\"version\":1}"));
        assertInstanceOf(TemplateProblem.TemplateForeign.class, problem("[]"));
        assertInstanceOf(TemplateProblem.TemplateForeign.class, problem(new byte[SchemeFile.LARGEST_FILE + 1]));
        assertInstanceOf(FileProblem.FileUnreadable.class,
                assertThrows(ProblemException.class, () -> SchemeFile.read(folder.resolve("没有.json"))).problem());
    }

    @Test
    void aNewerTemplateIsNotGuessedAt() throws Exception {
        Problem newer = problem(good().replace("\"version\":1", "\"version\":2"));
        assertInstanceOf(TemplateProblem.TemplateNewer.class, newer);
        assertEquals(true, newer.sentence().toString().contains("模板版本2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"name\":\"区里的指标体系\"->\"name\":\" \"",
        "\"version\":1->\"version\":0",
        "\"version\":1->\"version\":-1",
        "\"type\":\"level\"->\"type\":\"round\"",
        "\"type\":\"scheme\"->\"type\":\"level\"",
        "\"weight\":\"20\"->\"weight\":\"1e9\"",
        "\"weight\":\"20\"->\"weight\":\"NaN\"",
        "\"weight\":\"20\"->\"colour\":\"20\"",
        "\"rule\":\"PROPORTIONAL\"->\"rule\":\"System.exit\"",
        "\"id\":5->\"id\":4",
        "\"id\":5->\"id\":99999999999999999999",
        "\"parent\":5->\"parent\":77",
        "\"rows\":[->\"rows\":[{},",
        "]}->]}{}"})
    void whatWasAlteredIsRefused(String change) throws Exception {
        String[] sides = change.split("->", 2);
        String altered = good().replace(sides[0], sides[1]);
        assertEquals(false, altered.equals(good()), "nothing was altered");
        assertInstanceOf(TemplateProblem.TemplateDamaged.class, problem(altered));
    }

    @Test
    void aTextBeyondItsLimitIsRefused() throws Exception {
        assertInstanceOf(TemplateProblem.TemplateDamaged.class,
                problem(good().replace(NAME, "长".repeat(201))));
    }

    @Test
    void tooManyRowsAreRefused() throws Exception {
        String level = "{\"type\":\"level\",\"id\":%d,\"parent\":4,\"position\":1,\"fields\":{}}";
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < SchemeFile.MOST_ROWS; i++) {
            rows.append(',').append(level.formatted(1000 + i));
        }
        assertInstanceOf(TemplateProblem.TemplateDamaged.class,
                problem(good().replace("]}", rows + "]}")));
    }

    @Property(tries = 300)
    void noDamageIsADefect(@ForAll long seed) throws Exception {
        byte[] content = good().getBytes(StandardCharsets.UTF_8);
        Random random = new Random(seed);
        for (int i = 0; i < 4; i++) {
            content[random.nextInt(content.length)] = (byte) random.nextInt(256);
        }
        try {
            SchemeFile.read(Files.write(file, content));
        } catch (ProblemException expected) {
            assertInstanceOf(TemplateProblem.class, expected.problem());
        }
    }
}
