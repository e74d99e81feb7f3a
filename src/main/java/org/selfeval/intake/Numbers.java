package org.selfeval.intake;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.selfeval.model.kind.MoneyUnit;
import org.selfeval.model.tree.Decimals;

/**
 * Numbers as clerks type them: 70, ７０, 700,000.00, 70万, 70万元, 700000元. Thousands separators have to stand at every
 * third digit, so that 7,00.0,77 is refused and not guessed at.
 */
public final class Numbers {

    /** No count of a district's year comes near it. */
    public static final int LARGEST_COUNT = 1_000_000;

    /** In 元; no district's inspection funds come near it. */
    public static final BigDecimal LARGEST_AMOUNT = new BigDecimal("100000000000");

    private static final BigDecimal LARGEST_NUMBER = new BigDecimal("1000000000000");
    private static final String MEASURE = "[个轮次人份件条家项]$";
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final Pattern NUMBER = Pattern.compile("([-+]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?");
    private static final Pattern AMOUNT = Pattern.compile("(?:¥|￥|人民币)?(.*?)(万元|万|元)?");

    private Numbers() {}

    /** A whole number from 0 on, a measure word behind it taken as such: 3, 3轮. */
    public static Parsed<Integer> count(String typed) {
        BigDecimal number = number(Typing.plain(typed).replaceFirst(MEASURE, ""));
        if (number == null) {
            return Parsed.refused("intake.notANumber", typed.strip());
        }
        if (number.signum() < 0) {
            return Parsed.refused("intake.negative", typed.strip());
        }
        if (number.stripTrailingZeros().scale() > 0) {
            return Parsed.refused("intake.notWhole", typed.strip());
        }
        if (number.compareTo(BigDecimal.valueOf(LARGEST_COUNT)) > 0) {
            return Parsed.refused("intake.tooLarge", typed.strip(), BigDecimal.valueOf(LARGEST_COUNT));
        }
        return Parsed.of(number.intValueExact());
    }

    /**
     * An amount, in 元.
     *
     * @param unit what a number without a unit means
     */
    public static Parsed<BigDecimal> money(String typed, MoneyUnit unit) {
        Matcher parts = AMOUNT.matcher(Typing.plain(typed));
        BigDecimal number = parts.matches() ? number(parts.group(1)) : null;
        if (number == null) {
            return Parsed.refused("intake.notAnAmount", typed.strip());
        }
        boolean wan = parts.group(2) == null ? unit == MoneyUnit.WAN : parts.group(2).startsWith("万");
        BigDecimal yuan = Decimals.plain(wan ? number.multiply(WAN) : number);
        if (yuan.signum() < 0) {
            return Parsed.refused("intake.negative", typed.strip());
        }
        if (yuan.scale() > 2) {
            return Parsed.refused("intake.belowFen", typed.strip());
        }
        if (yuan.compareTo(LARGEST_AMOUNT) > 0) {
            return Parsed.refused("intake.amountTooLarge", typed.strip());
        }
        return Parsed.of(yuan);
    }

    /**
     * Any other number, with at most {@code decimals} decimals. A per cent sign behind a number of per cent is taken as
     * the unit it is.
     */
    public static Parsed<BigDecimal> decimal(String typed, int decimals) {
        BigDecimal number = number(Typing.plain(typed).replaceFirst("%$", ""));
        if (number == null) {
            return Parsed.refused("intake.notANumber", typed.strip());
        }
        BigDecimal plain = Decimals.plain(number);
        if (plain.scale() > decimals) {
            return Parsed.refused("intake.tooFine", typed.strip(), decimals);
        }
        if (plain.abs().compareTo(LARGEST_NUMBER) > 0) {
            return Parsed.refused("intake.tooLarge", typed.strip(), LARGEST_NUMBER);
        }
        return Parsed.of(plain);
    }

    private static BigDecimal number(String plain) {
        Matcher matcher = NUMBER.matcher(plain);
        return plain.length() <= 40 && matcher.matches() ? new BigDecimal(plain.replace(",", "")) : null;
    }
}
