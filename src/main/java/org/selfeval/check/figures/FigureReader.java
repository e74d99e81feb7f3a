package org.selfeval.check.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.selfeval.check.facts.Wording;

/**
 * Reads the figures of official Chinese prose. Ordinals (第十三轮、十四轮), years, dates, names in quotation marks such as
 * “三个聚焦” and vague numbers (十余个) are no figures.
 */
final class FigureReader {

    private static final String DIGITS = "\\d{1,12}(?:\\.\\d{1,6})?";
    private static final String CHINESE = "[一二两三四五六七八九十百]{1,7}";
    private static final String NUMBER = "(?<![\\d.第〇])(" + DIGITS + "|" + CHINESE + ")";
    private static final String KINDS_OF = "(?:整建制|固定|临时|统配|本区|常规|区直|处级|科级|市级|区级|镇街|村级|重点|一般|行政|基层|国有|具体"
            + "|突出|下辖|所属|被巡察|直属)*+";

    private static final Pattern ORDINALS = Pattern.compile(
            "第(?:\\d+|" + CHINESE + ")(?:轮|次|批|届|期|个|组|条|章|项)(?:[、和及与至到—–-]第?(?:\\d+|" + CHINESE
                    + ")(?:轮|次|批|届|期|个|组|条|章|项))*+");
    private static final Pattern QUOTED = Pattern.compile("[“\"「][^”\"」]{1,20}[”\"」]");
    private static final Pattern DATES = Pattern
        .compile("\\d{2,4}年(?:度)?|\\d{1,2}月(?:\\d{1,2}日)?|\\d{1,3}[日天]|[〔\\[(（]\\d{4}[〕\\])）]\\d{0,5}号?");

    private static final Pattern MONEY = Pattern.compile("(" + DIGITS + ")(亿|万)?元(?![/每以多余人])");
    private static final Pattern PERCENT = Pattern.compile("(" + DIGITS + ")%(?!以|左右|多)");
    private static final Pattern POINTS = Pattern
        .compile("(" + DIGITS + ")分(?!以|及|含|[（(]含|[钟别析类组管之布工批发级辨公散离支期红歧为成个])");
    private static final Pattern ROUNDS = Pattern.compile(NUMBER + "轮(?![换值岗训班廓])");
    private static final Pattern COUNT = Pattern.compile(NUMBER + "个" + KINDS_OF
            + "(?:村(?![干民务集史规])|社区(?![干工书])|党组织|单位|(?:巡察)?组(?![织长员])|镇|街道|乡|问题|企业(?![家]))");
    private static final Pattern BARE_COUNT = Pattern.compile("(?<![\\d.第])(\\d{1,9})个(?=[，。；、,;）)]|$)");
    private static final Pattern CLAUSE = Pattern.compile("[，。；：！？,;!?\\n]");
    private static final Pattern SENTENCE = Pattern.compile("[。；！？;!?\\n]");

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

    private FigureReader() {}

    /** The figures of a text, kind by kind. */
    static List<Figure> read(String text) {
        String plain = blank(DATES, blank(ORDINALS, blank(QUOTED, Wording.plain(text))));
        List<Figure> figures = new ArrayList<>();
        each(MONEY, plain, figures, found -> figure(Figure.Kind.MONEY, found, unitOf(found.group(2))));
        each(PERCENT, plain, figures, found -> figure(Figure.Kind.PERCENT, found, BigDecimal.ONE));
        each(POINTS, plain, figures, found -> figure(Figure.Kind.POINTS, found, BigDecimal.ONE));
        each(ROUNDS, plain, figures, found -> figure(Figure.Kind.ROUNDS, found, BigDecimal.ONE));
        each(COUNT, plain, figures, found -> figure(Figure.Kind.COUNT, found, BigDecimal.ONE));
        each(BARE_COUNT, plain, figures, found -> figure(Figure.Kind.COUNT, found, BigDecimal.ONE));
        return figures;
    }

    /** Takes out what looks like a figure and is none, so that what stands beside it cannot run into it. */
    private static String blank(Pattern noFigure, String text) {
        return noFigure.matcher(text).replaceAll("　");
    }

    private static BigDecimal unitOf(String unit) {
        return unit == null ? BigDecimal.ONE : unit.equals("万") ? WAN : YI;
    }

    private static void each(Pattern pattern, String plain, List<Figure> figures,
            Function<MatchResult, Figure> reader) {
        Matcher found = pattern.matcher(plain);
        while (found.find()) {
            Figure figure = reader.apply(found.toMatchResult());
            if (figure != null) {
                figures.add(new Figure(figure.kind(), figure.value(), figure.step(), figure.written(),
                        before(plain, found.start(), CLAUSE), before(plain, found.start(), SENTENCE)));
            }
        }
    }

    private static String before(String plain, int end, Pattern marks) {
        String before = plain.substring(Math.max(0, end - 40), end);
        Matcher mark = marks.matcher(before);
        int start = 0;
        while (mark.find()) {
            start = mark.end();
        }
        return before.substring(start);
    }

    /** Null for 一: 一个, 一轮 is an article more often than a number; null too for numerals that are none. */
    private static Figure figure(Figure.Kind kind, MatchResult found, BigDecimal unit) {
        String number = found.group(1);
        BigDecimal value;
        if (Character.isDigit(number.charAt(0))) {
            value = new BigDecimal(number);
        } else {
            int counted = ChineseNumber.value(number);
            if (counted < 2) {
                return null;
            }
            value = BigDecimal.valueOf(counted);
        }
        return new Figure(kind, value.multiply(unit), BigDecimal.ONE.movePointLeft(value.scale()).multiply(unit),
                found.group(), "", "");
    }
}
