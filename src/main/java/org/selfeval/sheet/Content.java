package org.selfeval.sheet;

import java.math.BigDecimal;

import org.selfeval.model.tree.Characters;
import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.Rounding;
import org.selfeval.text.Texts;

/** What a cell shows. */
public sealed interface Content {

    Content NOTHING = new Text("");

    /** The characters that are seen. */
    String shown();

    static Content text(String text) {
        return text == null ? NOTHING : new Text(text);
    }

    /** Text, never a formula, whatever it begins with; only characters that a spreadsheet can hold. */
    record Text(String text) implements Content {

        public Text {
            text = Characters.clean(text).stripTrailing();
        }

        @Override
        public String shown() {
            return text;
        }
    }

    /** A number that stays one. */
    record Amount(BigDecimal value, Format format) implements Content {
        @Override
        public String shown() {
            return format.show(value);
        }
    }

    /**
     * A live formula.
     *
     * @param a1 without the leading equals sign, e.g. {@code SUM(D8:D10)}
     * @param cached what it gives for the figures in the sheet
     * @param format for the numbers it gives now or after a change
     */
    record Formula(String a1, Content cached, Format format) implements Content {
        @Override
        public String shown() {
            return cached.shown();
        }
    }

    /** How numbers are printed. The spreadsheet's own pattern and the shown text say the same. */
    enum Format {
        /** Points and weights with the decimals they have: 20, 18.43. */
        POINTS("General"),
        /** Points with two decimals, for a column in which one has them: 20.00, 18.43. */
        POINTS_IN_HUNDREDTHS("0.00"),
        /** A fraction as per cent: 100%, else two decimals. */
        PERCENT("[=1]0%;0.00%"),
        /** 万元 with two decimals, more where the 分 demand it, so that the printed parts sum. */
        WAN("0.00####"),
        /** 元 and 分. */
        YUAN("0.00");

        private final String pattern;

        Format(String pattern) {
            this.pattern = pattern;
        }

        /** The spreadsheet's number format. */
        public String pattern() {
            return pattern;
        }

        String show(BigDecimal value) {
            return switch (this) {
                case POINTS -> Texts.plain(value);
                case PERCENT -> value.compareTo(BigDecimal.ONE) == 0
                        ? "100%"
                        : Rounding.percent(Fraction.of(value)).toPlainString() + "%";
                case WAN, YUAN, POINTS_IN_HUNDREDTHS ->
                    value.setScale(Math.max(2, value.stripTrailingZeros().scale())).toPlainString();
            };
        }
    }
}
