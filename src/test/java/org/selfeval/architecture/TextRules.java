package org.selfeval.architecture;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares the keys that code and FXML name with those that messages.properties holds. */
final class TextRules {
    /** Keys made from data, such as the name of an enum constant: the one place where they are listed. */
    static final List<String> DYNAMIC = List.of("enum.", "field.", "rowtype.", "check.", "evidence.", "problem.",
            "form.", "rounds.unit.", "rounds.group.", "rounds.check.", "rounds.groupKind.", "rounds.kind.",
            "statement.short.", "statement.standing.", "unit.", "year.lacking.", "score.complaints.",
            "score.quantity.satisfaction.",
            "score.notRated.outsideBand.",
            "cli.command.", "cli.label.", "help.", "guide.step.", "report.number.", "step.help.", "scheme.",
            "mixinStandardHelpOptions.");

    private static final Pattern IN_CODE = Pattern
        .compile("\\b(?:Texts\\s*\\.\\s*get|Phrase\\s*\\.\\s*of)\\(\\s*\"([^\"]*)\"\\s*([,)+])");
    /** Keys on their way through a helper are found by how they look. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z]*\\.[A-Za-z][A-Za-z.]*[A-Za-z])\"");
    private static final Pattern FILE = Pattern.compile("\\.(fxml|css|json|properties|sql|xml)$");
    private static final Pattern IN_FXML = Pattern.compile("=\"%([^\"]+)\"");
    private static final Pattern ENTRY = Pattern.compile("(?m)^[ \\t]*([^#!\\s=:][^\\s=:]*)[ \\t]*[=:][ \\t]*(.*)$");

    private TextRules() {}

    static Set<String> keysInCode(String java) {
        Set<String> keys = new TreeSet<>();
        Matcher found = IN_CODE.matcher(java);
        while (found.find()) {
            keys.add(found.group(2).equals("+") ? found.group(1) + "…" : found.group(1));
        }
        return keys;
    }

    /** String literals that begin like one of these entries: {@code "home.title"} where there is a {@code home.…}. */
    static Set<String> likeKeys(String java, String properties) {
        Set<String> beginnings = new TreeSet<>();
        Matcher line = ENTRY.matcher(properties);
        while (line.find()) {
            beginnings.add(line.group(1).split("\\.", 2)[0]);
        }
        DYNAMIC.forEach(prefix -> beginnings.remove(prefix.replace(".", "")));
        Set<String> keys = new TreeSet<>();
        Matcher found = LITERAL.matcher(java);
        while (found.find()) {
            if (beginnings.contains(found.group(1).split("\\.", 2)[0]) && !FILE.matcher(found.group(1)).find()
                    && DYNAMIC.stream().noneMatch((found.group(1) + ".")::startsWith)) {
                keys.add(found.group(1));
            }
        }
        return keys;
    }

    static Set<String> keysInFxml(String fxml) {
        Set<String> keys = new TreeSet<>();
        Matcher found = IN_FXML.matcher(fxml);
        while (found.find()) {
            keys.add(found.group(1));
        }
        return keys;
    }

    /** Each problem as one line; {@code properties} is the file's text, for a duplicate is lost once it is loaded. */
    static List<String> problems(Set<String> used, String properties) {
        List<String> problems = new ArrayList<>();
        Map<String, String> entries = new LinkedHashMap<>();
        Matcher line = ENTRY.matcher(properties.replaceAll("\\\\\\R[ \\t]*", ""));
        while (line.find()) {
            if (entries.put(line.group(1), line.group(2)) != null) {
                problems.add("twice in messages.properties: " + line.group(1));
            }
        }
        for (String key : used) {
            if (key.endsWith("…")) {
                if (DYNAMIC.stream().noneMatch(key::startsWith)) {
                    problems.add("made from data, but under no prefix of TextRules.DYNAMIC: " + key);
                }
            } else if (!entries.containsKey(key)) {
                problems.add("missing, paste into messages.properties: " + key + " = ");
            }
        }
        entries.forEach((key, text) -> {
            if (!used.contains(key) && DYNAMIC.stream().noneMatch(key::startsWith)) {
                problems.add("used nowhere, delete: " + key + " = " + text);
            }
            unfit(text).ifPresent(why -> problems.add("no MessageFormat (" + why + "): " + key + " = " + text));
        });
        return problems;
    }

    private static Optional<String> unfit(String text) {
        try {
            new MessageFormat("", Locale.CHINA).applyPattern(text);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }
}
