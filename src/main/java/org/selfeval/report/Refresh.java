package org.selfeval.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Brings the figures of a text up to date without touching what the clerk wrote: a sentence that says the same as one of
 * the draft, only with other figures, takes the draft's; every other sentence stays as it is.
 */
public final class Refresh {

    private static final Pattern SENTENCES = Pattern.compile("(?<=[。；！？\\n])");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.．]\\d+)?");
    private static final String ANY = "#";

    private Refresh() {}

    /**
     * @param text as it was written
     * @param draft the draft of the same section by today's facts
     * @return {@code text} where nothing in it is an older version of a draft's sentence
     */
    public static String of(String text, String draft) {
        List<String> current = new ArrayList<>(List.of(SENTENCES.split(draft)));
        List<String> sentences = List.of(SENTENCES.split(text));
        List<String> open = new ArrayList<>();
        for (String sentence : sentences) {
            if (!remove(current, sentence)) {
                open.add(sentence);
            }
        }
        StringBuilder fresh = new StringBuilder(text.length());
        for (String sentence : sentences) {
            fresh.append(open.remove(sentence) ? newest(sentence, current) : sentence);
        }
        return fresh.toString();
    }

    private static boolean remove(List<String> from, String sentence) {
        return from.removeIf(one -> bare(one).equals(bare(sentence)));
    }

    private static String newest(String sentence, List<String> current) {
        String form = form(sentence);
        if (form.contains(ANY)) {
            for (String fresh : current) {
                if (form(fresh).equals(form)) {
                    current.remove(fresh);
                    return sentence.replace(bare(sentence), bare(fresh));
                }
            }
        }
        return sentence;
    }

    /** A last sentence may lack its line break. */
    private static String bare(String sentence) {
        return sentence.strip();
    }

    private static String form(String sentence) {
        return NUMBER.matcher(bare(sentence)).replaceAll(ANY);
    }
}
