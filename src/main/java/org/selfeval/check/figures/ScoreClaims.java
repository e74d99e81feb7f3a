package org.selfeval.check.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.selfeval.check.facts.Notes;
import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.model.ReportText;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.Section;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.LevelScore;
import org.selfeval.text.Phrase;

/**
 * Scores written in the texts, against the computed ones: the total, those of the levels and second levels, that of the
 * execution rate. Points without 得 may be the weight (数量指标20分，得18分), and mostly are where they equal it; in the
 * conclusion, which sums the scores up, they are the score.
 */
final class ScoreClaims {

    private static final String TOTAL = "总分";
    private static final String RATE = "执行率";
    private static final Pattern TOTAL_WORDS = Pattern
        .compile("(?:总分|总得分|综合得分|自评得分|自评分数?|评价得分|自评|总评)(?:[为得是共计：:]|达到|结果)*$");
    private static final Pattern GIVEN = Pattern.compile("(?:(?:自评|实际|评价|实)?(?:得分|得|评分)|自评)(?:[为是共计：:]|达到)*$");
    private static final Pattern BARE = Pattern.compile("^(?:其中|共|因此|故|最终|最后|综合)?(?:自评|实际|评价|实)?(?:得分|得)(?:为)?$");
    private static final Pattern WEIGHT = Pattern.compile("分值|权重|满分|设置|赋分|占|扣");

    /** What points are said of; weight and score are sums, and the score is unknown where a line is not rated. */
    private record Subject(BigDecimal weight, BigDecimal score, boolean rated) {

        Subject plus(IndicatorScore line) {
            return new Subject(weight.add(line.weight()), score.add(line.score().orElse(BigDecimal.ZERO)),
                    rated && line.rated());
        }
    }

    private final Map<String, Subject> subjects = new LinkedHashMap<>();
    private final List<String> longestFirst;

    ScoreClaims(Year year) {
        for (LevelScore level : year.scores().levels()) {
            Map<String, Subject> own = new LinkedHashMap<>();
            for (IndicatorScore line : level.indicators()) {
                if (line.indicator().metric() == Metric.EXECUTION_RATE) {
                    add(subjects, RATE, line);
                } else {
                    add(own, base(level.level().name()), line);
                    if (!base(line.indicator().second()).equals(base(level.level().name()))) {
                        add(subjects, base(line.indicator().second()), line);
                    }
                }
                add(subjects, TOTAL, line);
            }
            own.forEach(subjects::putIfAbsent);
        }
        subjects.remove("");
        longestFirst = new ArrayList<>(subjects.keySet());
        longestFirst.sort(Comparator.comparing(String::length).reversed());
    }

    private static void add(Map<String, Subject> to, String name, IndicatorScore line) {
        to.put(name, to.getOrDefault(name, new Subject(BigDecimal.ZERO, BigDecimal.ZERO, true)).plus(line));
    }

    private static String base(String name) {
        return name == null ? "" : Wording.plain(name).replaceFirst("指标$", "");
    }

    boolean settles(List<Figure> figures, int at, Row row, Field<?, String> field, Notes notes) {
        Figure figure = figures.get(at);
        if (WEIGHT.matcher(figure.clause()).find() || FigureChecks.ELSEWHERE.matcher(figure.clause()).find()) {
            return false;
        }
        boolean bare = BARE.matcher(figure.clause()).matches();
        Optional<String> name = bare ? lastNamed(figure) : named(figure.clause());
        if (name.isEmpty()) {
            return false;
        }
        Subject subject = subjects.get(name.get());
        boolean ofWeight = figure.value().compareTo(subject.weight()) == 0;
        if (ofWeight && !bare && (isFollowedByScore(figures, at) || isWeight(figure, name.get(), row))) {
            return true;
        }
        if (!subject.rated() || !figure.reads(subject.score())) {
            notes.review("texts.score-differs", row, field, Wording.place(row, field),
                    Wording.beginning(figure.clause() + figure.written()), computed(subject));
        }
        return true;
    }

    private static Phrase computed(Subject subject) {
        return subject.rated()
                ? Phrase.of("check.fact.score", subject.score())
                : Phrase.of("check.fact.unrated", subject.score());
    }

    /** What the points just before are said of. */
    private Optional<String> named(String clause) {
        String words = GIVEN.matcher(clause).replaceFirst("").replaceFirst("[（(][^（）()]{0,12}[）)]$", "");
        Optional<String> name = longestFirst.stream()
            .filter(one -> !one.equals(TOTAL) && (words.endsWith(one) || words.endsWith(one + "指标")))
            .findFirst();
        return name.isEmpty() && TOTAL_WORDS.matcher(clause).find() && subjects.containsKey(TOTAL)
                ? Optional.of(TOTAL)
                : name;
    }

    /** What the sentence spoke of last, for 得18分 after a comma. */
    private Optional<String> lastNamed(Figure figure) {
        String best = null;
        int end = -1;
        for (String name : longestFirst) {
            String words = name.equals(RATE) || name.equals(TOTAL) ? name : name + "指标";
            int from = figure.sentence().lastIndexOf(words);
            if (from >= 0 && from + words.length() > end) {
                best = name;
                end = from + words.length();
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isFollowedByScore(List<Figure> figures, int at) {
        for (int i = at + 1; i < figures.size(); i++) {
            if (figures.get(i).kind() == Figure.Kind.POINTS) {
                Matcher bare = BARE.matcher(figures.get(i).clause());
                return bare.matches() || TOTAL_WORDS.matcher(figures.get(i).clause()).matches();
            }
        }
        return false;
    }

    private static boolean isWeight(Figure figure, String name, Row row) {
        boolean conclusion = row instanceof ReportText text && text.section() == Section.CONCLUSION;
        return !conclusion && !name.equals(TOTAL) && !GIVEN.matcher(figure.clause()).find();
    }
}
