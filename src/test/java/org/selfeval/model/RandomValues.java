package org.selfeval.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.selfeval.model.tree.Step;
import org.selfeval.model.tree.ValueType;

/**
 * Random values of any kind a field may hold: the usual, the extreme and the rare characters. Whatever may be typed,
 * pasted or read may come, sense or not.
 */
final class RandomValues {

    private static final List<String> TEXTS = List.of("二届区委第十三轮", "区粮油公司党委", "𠮷", "䶮", "丰台镇𠮷䶮村党支部",
            "=SUM(A1:A9)", "+1", "-1", "@x", "'", "\"", "\\", "{0}", "'{0}'", "%s", "a,b;c:d", "null", "0", "true",
            "１２３．４５", "第一行\n第二行", "\n", "\t", " ", "　全角空格　", "👩‍👩‍👧‍👦", "<b>&amp;</b>", "]]>",
            "２０２０年", "\u0007", "\uFFFF", "\u0000\u001F\u007F", "\u0085", "\u2028", "\r\n", "甲\r乙\u000B丙\f丁",
            "甲\u0085乙", "组\u2028织", " \u0007 ", "\uD842", "\uDFB7", "\uD842\u0007\uDFB7", "甲\u0007\r\n\u0007\n乙");

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    /** A known value of this kind, in its canonical form only where chance made it so. */
    Object known(ValueType<?> type) {
        return switch (type) {
            case ValueType.Text text -> text(text.limit());
            case ValueType.Whole whole -> whole();
            case ValueType.Decimal decimal -> decimal(decimal.decimals());
            case ValueType.Date date -> date();
            case ValueType.Flag flag -> random.nextBoolean();
            case ValueType.Choice<?> choice -> oneOf(List.of(choice.choices().getEnumConstants()));
            case ValueType.Choices<?> choices -> several(List.of(choices.choices().getEnumConstants()));
            case ValueType.Names names -> several(TEXTS);
            case ValueType.Steps steps -> steps();
            case ValueType.Link link -> 1 + random.nextLong(1000);
        };
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> List<T> several(List<T> choices) {
        List<T> some = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            some.add(oneOf(choices));
        }
        return some;
    }

    private String text(int limit) {
        return switch (random.nextInt(20)) {
            case 0 -> "";
            case 1 -> oneOf(List.of("𠮷", "长")).repeat(limit);
            case 2, 3, 4 -> random.ints(1 + random.nextInt(20), 0x20, 0x30000)
                .filter(Character::isDefined)
                .filter(character -> Character.getType(character) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
            case 5, 6 -> oneOf(TEXTS) + oneOf(TEXTS);
            default -> oneOf(TEXTS);
        };
    }

    private Integer whole() {
        return switch (random.nextInt(20)) {
            case 0 -> Integer.MAX_VALUE;
            case 1 -> Integer.MIN_VALUE;
            case 2 -> -1;
            case 3, 4, 5 -> 0;
            case 6, 7 -> 2015 + random.nextInt(15);
            default -> random.nextInt(200);
        };
    }

    private BigDecimal decimal(int decimals) {
        return switch (random.nextInt(12)) {
            case 0 -> new BigDecimal(BigInteger.TEN.pow(15).subtract(BigInteger.ONE), decimals);
            case 1 -> new BigDecimal(BigInteger.TEN.pow(15).negate(), decimals);
            case 2 -> BigDecimal.ONE.movePointLeft(decimals);
            case 3 -> BigDecimal.ZERO;
            case 4 -> new BigDecimal("0.00");
            case 5 -> new BigDecimal("1E+2");
            case 6 -> new BigDecimal("700000.00");
            default -> BigDecimal.valueOf(random.nextInt(200_000_000), 1 + random.nextInt(decimals));
        };
    }

    private LocalDate date() {
        return switch (random.nextInt(20)) {
            case 0 -> LocalDate.of(1900, 1, 1);
            case 1 -> LocalDate.of(2199, 12, 31);
            case 2 -> LocalDate.of(2020, 2, 29);
            default -> LocalDate.of(2019, 6, 1).plusDays(random.nextInt(900));
        };
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            steps.add(new Step(BigDecimal.valueOf(random.nextInt(150), 2), BigDecimal.valueOf(random.nextInt(101), 2)));
        }
        return steps;
    }
}
