package org.selfeval.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TextRulesTest {
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void everyKeyHasItsTextAndEveryTextItsUse() {
        Set<String> used = new TreeSet<>();
        SourceRules.files(JAVA, ".java").forEach(f -> used.addAll(TextRules.keysInCode(SourceRules.read(f))));
        SourceRules.files(RESOURCES, ".fxml").forEach(f -> used.addAll(TextRules.keysInFxml(SourceRules.read(f))));
        String properties = SourceRules.read(RESOURCES.resolve("org/selfeval/messages.properties"));
        SourceRules.files(JAVA, ".java").forEach(f -> used.addAll(TextRules.likeKeys(SourceRules.read(f), properties)));
        List<String> problems = TextRules.problems(used, properties);

        assertTrue(used.contains("app.title"), "the search for keys finds nothing");
        assertTrue(problems.isEmpty(), () -> "\n" + String.join("\n", problems) + "\n");
    }

    @Test
    void keysAreFoundWhereverTheyAreWritten() {
        assertEquals(Set.of("a.b", "c", "d", "enum.…"),
                TextRules.keysInCode("""
                                     Texts.get("a.b"); Phrase.of("c", x); Texts.get(
                                             "d", y); Texts.get("enum." + z); other.get("e");
                                     """));
        assertEquals(Set.of("home.title"), TextRules.keysInFxml("<Label text=\"%home.title\" style=\"a\"/>"));
    }

    @Test
    void keysHandedToAHelperAreFoundByTheirLook() {
        assertEquals(Set.of("home.title"),
                TextRules.likeKeys("refused(\"home.title\"); read(\"other.txt\"); get(\"enum.A\")",
                        "home.empty = nothing\nenum.A = a\n"));
    }

    @Test
    void everyKindOfMistakeIsFound() {
        assertEquals(List.of("twice in messages.properties: a",
                "missing, paste into messages.properties: b = ",
                "made from data, but under no prefix of TextRules.DYNAMIC: other.…",
                "no MessageFormat (can't parse argument number: x): a = {x}",
                "used nowhere, delete: c = C"),
                TextRules.problems(new TreeSet<>(Set.of("a", "b", "other.…", "enum.…")), """
                                                                                         # d = a comment
                                                                                         a = A
                                                                                         a = {x}
                                                                                         c = C
                                                                                         enum.e = E
                                                                                         """));
    }

    @Test
    void aTextMayRunOverSeveralLines() {
        assertEquals(List.of(), TextRules.problems(Set.of("a"), "a = one \\\n    b = two\n"));
    }
}
