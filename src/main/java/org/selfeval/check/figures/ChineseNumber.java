package org.selfeval.check.figures;

/** Chinese numerals up to 999, as official texts write small counts. */
final class ChineseNumber {

    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseNumber() {}

    /** The number, -1 where it is none (三三, 百百). */
    static int value(String numeral) {
        int total = 0;
        int digit = -1;
        int lastUnit = 1000;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            int unit = c == '百' ? 100 : c == '十' ? 10 : 1;
            if (unit == 1) {
                if (digit >= 0) {
                    return -1;
                }
                digit = c == '两' ? 2 : DIGITS.indexOf(c);
            } else {
                if (unit >= lastUnit || (digit < 0 && unit == 100)) {
                    return -1;
                }
                total += (digit < 0 ? 1 : digit) * unit;
                digit = -1;
                lastUnit = unit;
            }
        }
        return digit < 0 ? total : total + digit;
    }
}
