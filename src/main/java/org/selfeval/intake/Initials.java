package org.selfeval.intake;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Chooses from a list by one typed character, as people who write Chinese by its sounds expect it. */
public final class Initials {

    /** The common characters stand in the order of their sounds there, GB 2312 level 1. */
    private static final Charset BY_SOUND = Charset.forName("GBK");
    private static final int FIRST = 0xB0A1;
    private static final int LAST = 0xD7F9;

    /** Where the characters of each first letter begin; no sound begins with I, U or V. */
    private static final String LETTERS = "ABCDEFGHJKLMNOPQRSTWXYZ";
    private static final int[] BEGINS = {0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6,
        0xC0AC, 0xC2E8, 0xC4C3, 0xC5B6, 0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1};

    private Initials() {}

    /**
     * The place of the choice that a character means: a digit its number from 1, a letter the sound it begins with,
     * anything else the character itself; typed again, the next one that fits.
     *
     * @param now the place of what is chosen, -1 for nothing
     */
    public static OptionalInt choose(List<String> choices, int now, String typed) {
        if (typed.isBlank()) {
            return OptionalInt.empty();
        }
        char character = typed.charAt(0);
        if (character >= '1' && character <= '9') {
            int place = character - '1';
            return place < choices.size() ? OptionalInt.of(place) : OptionalInt.empty();
        }
        return IntStream.rangeClosed(1, choices.size())
            .map(step -> Math.floorMod(now + step, choices.size()))
            .filter(place -> begins(choices.get(place), typed))
            .findFirst();
    }

    private static boolean begins(String choice, String typed) {
        String wanted = typed.toUpperCase(Locale.ROOT);
        return !choice.isEmpty()
                && (choice.toUpperCase(Locale.ROOT).startsWith(wanted) || initial(choice).equals(wanted));
    }

    /** The first letter of how the first character sounds; empty where that is not known. */
    static String initial(String text) {
        byte[] code = text.substring(0, 1).getBytes(BY_SOUND);
        int number = code.length == 2 ? (code[0] & 0xFF) << 8 | code[1] & 0xFF : 0;
        if (number < FIRST || number > LAST) {
            return "";
        }
        int letter = BEGINS.length - 1;
        while (BEGINS[letter] > number) {
            letter--;
        }
        return LETTERS.substring(letter, letter + 1);
    }
}
