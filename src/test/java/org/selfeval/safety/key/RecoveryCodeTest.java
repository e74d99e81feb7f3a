package org.selfeval.safety.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.selfeval.problem.KeyProblem;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;

class RecoveryCodeTest {

    private static final String CHARACTERS = "123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final RecoveryCode code = RecoveryCode.random(new Random(3));

    @Test
    void aCodeIsSixGroupsOfFiveCharactersThatNobodyConfuses() {
        assertTrue(code.text().matches("([1-9A-HJKMNP-TV-Z]{5}-){5}[1-9A-HJKMNP-TV-Z]{5}"), code.text());
        assertNotEquals(RecoveryCode.random(), RecoveryCode.random());
    }

    @Test
    void howItIsTypedDoesNotMatter() throws Exception {
        String text = code.text();
        for (String typed : List.of(text, text.toLowerCase(Locale.ROOT), text.replace("-", ""),
                text.replace('-', ' ') + "\n",
                text.replace("-", "－"), text.replace('1', 'l'), text.replace('1', 'I'), fullWidth(text))) {
            assertEquals(code, RecoveryCode.parse(typed), typed);
        }
    }

    private static String fullWidth(String text) {
        return text.chars()
            .mapToObj(each -> "" + (char) (each == '-' ? '　' : each - '!' + '！'))
            .reduce("", String::concat);
    }

    @Test
    void everyWrongCharacterIsFoundAndItsGroupNamed() {
        for (int at = 0; at < code.text().length(); at++) {
            if (at % 6 != 5) {
                for (char other : CHARACTERS.toCharArray()) {
                    if (other != code.text().charAt(at)) {
                        StringBuilder wrong = new StringBuilder(code.text());
                        wrong.setCharAt(at, other);
                        assertEquals(new KeyProblem.CodeMistyped(List.of(at / 6 + 1)), problem(wrong.toString()));
                    }
                }
            }
        }
    }

    @Test
    void charactersThatChangedPlacesAreFound() {
        for (int at = 0; at + 1 < code.text().length(); at++) {
            char one = code.text().charAt(at);
            char two = code.text().charAt(at + 1);
            if (one != two && one != '-' && two != '-') {
                StringBuilder wrong = new StringBuilder(code.text());
                wrong.setCharAt(at, two);
                wrong.setCharAt(at + 1, one);
                assertEquals(new KeyProblem.CodeMistyped(List.of(at / 6 + 1)), problem(wrong.toString()));
            }
        }
    }

    @Test
    void groupsThatChangedPlacesAreFound() {
        List<String> groups = code.groups();
        assertEquals(new KeyProblem.CodeMistyped(List.of(1, 2)), problem(String.join("-", groups.get(1), groups.get(0),
                groups.get(2), groups.get(3), groups.get(4), groups.get(5))));
    }

    @Test
    void charactersThatNoCodeHasAreNamedByTheirGroup() {
        assertEquals(new KeyProblem.CodeMistyped(List.of(6)), problem(code.text().substring(0, 31) + "O0U码"));
    }

    @Test
    void whatIsTooShortOrTooLongIsSaidSo() {
        assertEquals(new KeyProblem.CodeLength(0, 30), problem(" - "));
        assertEquals(new KeyProblem.CodeLength(29, 30), problem(code.text().substring(1)));
        assertEquals(new KeyProblem.CodeLength(31, 30), problem(code.text() + "1"));
    }

    @Test
    void aGroupTypedBackIsRecognised() {
        assertTrue(code.isGroup(2, " " + code.groups().get(2).toLowerCase(Locale.ROOT)));
        assertFalse(code.isGroup(2, code.groups().get(3)));
        assertFalse(code.isGroup(2, ""));
    }

    private static Problem problem(String typed) {
        return assertThrows(ProblemException.class, () -> RecoveryCode.parse(typed), typed).problem();
    }
}
