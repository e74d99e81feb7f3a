package org.selfeval.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.kind.EvaluationState;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.year.Scorer;
import org.selfeval.text.Texts;

/** Every check has a year that breaks exactly it, and the field it leads to. */
class CheckCatalogueTest {

    private static final Path SOURCES = Path.of("src/main/java/org/selfeval/check");
    private static final Pattern ID = Pattern
        .compile("\"((?:numbers|overview|funds|rounds|statements|rectification|satisfaction|scoring|texts|followup"
                + "|export)\\.[a-z0-9-]+)\"");

    private static final String FINISHED = "export.final-without-reason";

    static Stream<Broken> catalogue() {
        return Stream.of(BrokenYears.ALL, BrokenRounds.ALL, BrokenSchemes.ALL, BrokenTexts.ALL).flatMap(List::stream);
    }

    static List<Check> check(Evaluation year) {
        return Checker.check(year, Scorer.score(year));
    }

    @Test
    void nothingIsToBeCheckedInAGoodYear() {
        assertEquals(List.of(), check(new GoodYear().build()).stream().map(CheckCatalogueTest::shown).toList());
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void aYearBrokenInOneThingGivesExactlyThatCheck(Broken broken) {
        GoodYear year = new GoodYear();
        FieldRef at = broken.breaking().apply(year);
        List<Check> checks = check(year.build());
        assertEquals(List.of(broken.id()), checks.stream().map(Check::id).toList(),
                () -> checks.stream().map(CheckCatalogueTest::shown).collect(Collectors.joining("\n")));
        Check check = checks.getFirst();
        assertEquals(broken.severity(), check.severity());
        assertEquals(at, check.at());
        assertTrue(check.sentence().toString().matches("[^{}]+"), check.sentence().toString());
    }

    /** 定稿 never stands alone: it is about the others. */
    @Test
    void aYearFinishedWithAMistakeInItAsksForAReason() {
        GoodYear year = new GoodYear();
        year.set(year.overview, Overview.STATE, EvaluationState.FINAL);
        assertEquals(List.of(), check(year.build()));
        year.set(year.overview, Overview.UNIT, null);
        List<Check> checks = check(year.build());
        assertEquals(List.of("overview.missing", FINISHED), checks.stream().map(Check::id).toList());
        assertEquals(FieldRef.of(year.overview, Overview.STATE_REASON), checks.getLast().at());
        assertEquals(WizardStep.EXPORT, checks.getLast().step());
        year.set(year.overview, Overview.STATE_REASON, "截止日前须报送，单位名称随后补正。");
        assertEquals(List.of("overview.missing"), check(year.build()).stream().map(Check::id).toList());
    }

    @Test
    void everyIdInTheCodeStandsInTheCatalogueAndHasItsSentence() throws IOException {
        Set<String> inCode = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                ID.matcher(Files.readString(file)).results().forEach(found -> inCode.add(found.group(1)));
            }
        }
        Set<String> inCatalogue = catalogue().map(Broken::id).collect(Collectors.toCollection(TreeSet::new));
        inCatalogue.add(FINISHED);
        assertEquals(inCatalogue, inCode);
        assertEquals(inCatalogue, sentences());
    }

    private static Set<String> sentences() {
        return Texts.bundle()
            .keySet()
            .stream()
            .filter(key -> ID.matcher("\"" + key.replaceFirst("^check\\.", "") + "\"").matches())
            .filter(key -> key.startsWith("check."))
            .map(key -> key.substring("check.".length()))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String shown(Check check) {
        return check.severity() + " " + check.id() + " " + check.at() + " " + check.sentence();
    }
}
