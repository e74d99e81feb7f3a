package org.selfeval.safety.key;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

import org.selfeval.problem.KeyProblem;
import org.selfeval.problem.ProblemException;

/**
 * A random code that opens the data when the password is forgotten: {@link #GROUPS} groups of four characters and a check
 * character, 118 bits in all. The characters are those that nobody takes for another: no I, L, O, U and no zero. There are
 * 31 of them, a prime, so that the check finds every wrong character, every two that changed places, and groups that did.
 */
public final class RecoveryCode {

    /** How many groups a code has. */
    public static final int GROUPS = 6;

    /** How many characters a group has, its check character with them. */
    public static final int GROUP = 5;

    private static final String CHARACTERS = "123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final String text;

    private RecoveryCode(String text) {
        this.text = text;
    }

    /** A new code. */
    public static RecoveryCode random() {
        return random(new SecureRandom());
    }

    static RecoveryCode random(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            int start = text.length();
            for (int i = 0; i < GROUP - 1; i++) {
                text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            text.append(check(text.substring(start), group));
        }
        return new RecoveryCode(text.toString());
    }

    private static char check(String data, int group) {
        int sum = group + 1;
        for (int i = 0; i < GROUP - 1; i++) {
            sum += (i + 2) * CHARACTERS.indexOf(data.charAt(i));
        }
        return CHARACTERS.charAt(sum % CHARACTERS.length());
    }

    /**
     * A code as a person typed it: in large or small letters of any width, with or without anything between the groups; I
     * and L are taken for the 1 they were read from.
     *
     * @throws ProblemException {@link KeyProblem.CodeLength}, {@link KeyProblem.CodeMistyped}
     */
    public static RecoveryCode parse(String typed) throws ProblemException {
        String text = characters(typed);
        if (text.length() != GROUPS * GROUP) {
            throw new ProblemException(new KeyProblem.CodeLength(text.length(), GROUPS * GROUP));
        }
        List<Integer> mistyped = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            if (!isGroup(text.substring(group * GROUP, (group + 1) * GROUP), group)) {
                mistyped.add(group + 1);
            }
        }
        if (!mistyped.isEmpty()) {
            throw new ProblemException(new KeyProblem.CodeMistyped(mistyped));
        }
        return new RecoveryCode(text);
    }

    private static String characters(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]", "")
            .replace('I', '1')
            .replace('L', '1');
    }

    private static boolean isGroup(String text, int group) {
        return text.chars().allMatch(each -> CHARACTERS.indexOf(each) >= 0)
                && text.charAt(GROUP - 1) == check(text, group);
    }

    /** The groups, in their order. */
    public List<String> groups() {
        List<String> groups = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            groups.add(text.substring(group * GROUP, (group + 1) * GROUP));
        }
        return groups;
    }

    /** Whether a person who types one group has it written down. */
    public boolean isGroup(int group, String typed) {
        return groups().get(group).equals(characters(typed));
    }

    /** The code as it is shown, printed and copied: its groups with hyphens between. */
    public String text() {
        return String.join("-", groups());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecoveryCode code && text.equals(code.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Tells nothing: what is printed may be logged. */
    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
