package org.selfeval.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.AndFullName.Predicates.fullNameMatching;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who may know what, for the packages below one root: the production root, or the planted violations,
 * which mirror its package names.
 */
final class Rules {
    static final String MAIN = "Main";

    /** Same input, same result: no clock, no window and no files ({@code text} alone reads its own bundle). */
    static final List<String> PURE = List.of("archive", "check", "compare", "due", "intake", "rectification", "report",
            "scoring", "session", "sheet", "text");

    static final List<String> PACKAGES = Stream
        .concat(PURE.stream(),
                Stream.of("cli", "cover", "evidence", "exchange", "files", "library", "model", "office", "pool",
                        "problem",
                        "safety",
                        "settings", "store", "ui"))
        .sorted()
        .toList();

    private static final String CLOCK = "java\\.time\\.[A-Za-z]+\\.now\\(.*\\)"
            + "|java\\.time\\.Clock\\.(system|tick)[A-Za-z]*\\(.*\\)"
            + "|java\\.time\\.ZoneId\\.systemDefault\\(\\)"
            + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)"
            + "|java\\.util\\.Date\\.<init>\\(\\)";

    private final String root;
    private final Map<String, ArchRule> rules = new LinkedHashMap<>();

    private Rules(String root) {
        this.root = root;
        rules.put("model", classes().that(in("model"))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", root + ".model.."));
        only("javafx", List.of("ui"), "javafx..", "com.sun.javafx..", "atlantafx..");
        only("poi", List.of("office"), "org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..");
        only("sql", List.of("store"), "java.sql..", "javax.sql..", "org.h2..", "org.flywaydb..");
        only("jackson", List.of("exchange"), "tools.jackson..", "com.fasterxml.jackson..");
        only("picocli", List.of("cli", MAIN), "picocli..");
        only("window", List.of("ui", MAIN), root + ".ui..");
        rules.put("files", noClasses().that(in(PURE)).and(not(in("text"))).should().dependOnClassesThat(files()));
        rules.put("clock", noClasses().that(in(PURE)).or(in("model")).should().accessTargetWhere(named(CLOCK)));
        rules.put("store", noClasses().that(in("ui"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(root + ".store..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.nio.file.Files"));
        rules.put("threads", noClasses().that(in("ui"))
            .and(not(in("ui.tasks")))
            .should()
            .accessTargetWhere(named("javafx\\.application\\.Platform\\.runLater\\(.*\\)"))
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.concurrent..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.lang.Thread"));
        rules.put("standard-streams", standardStreams());
        rules.put("stack-trace", noClasses().should()
            .accessTargetWhere(JavaAccess.Predicates
                .target(name("printStackTrace"))
                .and(JavaAccess.Predicates.target(owner(assignableTo(Throwable.class))))));
        rules.put("cycles", slices().matching(root + ".(*)..").should().beFreeOfCycles());
    }

    /** By name; a rule about a package that is still to come may find nothing to look at, see {@link #PACKAGES}. */
    static Map<String, ArchRule> below(String root) {
        Rules made = new Rules(root);
        made.rules.replaceAll((key, rule) -> rule.allowEmptyShould(true));
        return made.rules;
    }

    private void only(String rule, List<String> insiders, String... secrets) {
        rules.put(rule, noClasses().that(not(in(insiders))).should().dependOnClassesThat().resideInAnyPackage(secrets));
    }

    private ClassesShouldConjunction standardStreams() {
        return noClasses().that(not(in(List.of("cli", MAIN))))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");
    }

    /** Everything that reads or writes; being Serializable is none of that. */
    private static DescribedPredicate<JavaClass> files() {
        DescribedPredicate<JavaClass> streams = resideInAPackage("java.io..")
            .and(not(DescribedPredicate.describe("Serializable", c -> c.getName().equals("java.io.Serializable"))));
        return streams.or(resideInAPackage("java.nio.file.."))
            .or(resideInAPackage("java.nio.channels.."))
            .as("reach files");
    }

    /** Called, or handed on as a method reference. */
    private static DescribedPredicate<JavaAccess<?>> named(String pattern) {
        return JavaAccess.Predicates.target(fullNameMatching(pattern)).as("the target is " + pattern);
    }

    private DescribedPredicate<JavaClass> in(List<String> names) {
        return names.stream()
            .map(this::in)
            .reduce(DescribedPredicate.alwaysFalse(), (one, other) -> one.or(other))
            .as("reside in " + names);
    }

    private DescribedPredicate<JavaClass> in(String name) {
        return name.equals(MAIN)
                ? DescribedPredicate.describe(MAIN, c -> c.getName().equals(root + "." + MAIN))
                : resideInAPackage(root + "." + name + "..");
    }

    private static DescribedPredicate<JavaClass> not(DescribedPredicate<JavaClass> predicate) {
        return DescribedPredicate.not(predicate);
    }
}
