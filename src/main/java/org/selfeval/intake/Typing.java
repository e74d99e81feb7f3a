package org.selfeval.intake;

import java.text.Normalizer;

/** Brings what an input method may produce to plain characters: full-width digits and signs, odd spaces and dashes. */
final class Typing {

    private Typing() {}

    /** For numbers and dates: ７０ becomes 70, spaces go. */
    static String plain(String typed) {
        String narrow = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return narrow.replaceAll("[\\s\\u00a0\\u3000]", "")
            .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
            .replace('。', '.');
    }
}
