package org.selfeval.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.selfeval.Main;

class ArchitectureTest {
    private static final String ROOT = Main.class.getPackageName();
    private static final String PLANTED = ROOT + ".architecture.planted";

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages(ROOT);
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(PLANTED);

    static Stream<String> rules() {
        return Rules.below(ROOT).keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void productionKeeps(String rule) {
        Rules.below(ROOT).get(rule).check(PRODUCTION);
    }

    /** The classes that break a rule are named after it: each is found, and nothing else is. */
    @ParameterizedTest
    @MethodSource("rules")
    void plantedViolationBreaks(String rule) {
        String culprit = Stream.of(rule.split("-", -1))
            .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
            .collect(Collectors.joining("", "Breaks", ""));
        List<String> planted = VIOLATIONS.stream().map(JavaClass::getName).filter(n -> n.contains(culprit)).toList();
        List<String> found = Rules.below(PLANTED).get(rule).evaluate(VIOLATIONS).getFailureReport().getDetails();

        assertFalse(planted.isEmpty(), "no " + culprit + " is planted");
        for (String name : planted) {
            assertTrue(found.stream().anyMatch(line -> line.contains(name)), () -> name + " was not found: " + found);
        }
        assertTrue(found.stream().allMatch(line -> line.contains(culprit)), found::toString);
    }

    @Test
    void thereIsSomethingToLookAt() {
        assertTrue(PRODUCTION.contain(Main.class), "the production classes were not imported");
        assertTrue(PRODUCTION.stream().noneMatch(c -> c.getName().endsWith("Test")), "tests were imported");
    }

    /** A package under another name would escape the rules that name packages. */
    @Test
    void everyPackageIsOneTheRulesKnow() {
        Set<String> unknown = PRODUCTION.stream()
            .map(c -> c.getPackageName().substring(ROOT.length()))
            .filter(rest -> !rest.isEmpty())
            .map(rest -> rest.substring(1).replaceFirst("\\..*", ""))
            .collect(Collectors.toCollection(TreeSet::new));
        unknown.removeAll(Rules.PACKAGES);

        assertEquals(Set.of(), unknown, "name them in Rules.PACKAGES and say what they may know");
    }
}
