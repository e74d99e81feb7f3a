package org.selfeval.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.selfeval.check.facts.Notes;
import org.selfeval.check.facts.RoundFacts;
import org.selfeval.check.facts.UnitFacts;
import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.model.Overview;
import org.selfeval.model.ReportText;
import org.selfeval.model.kind.Section;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.text.Phrase;

/** What the texts claim, against the facts, the scores and each other. */
public final class ClaimChecks {

    private static final Pattern ALL_RECTIFIED = Pattern.compile(
            "(?<![未没非])(?:已|均|都)?(?:全部|均已|都已|悉数)[^，。；！未]{0,6}(?:完成整改|整改完成|整改到位|整改完毕|整改落实|完成了整改)(?![^，。；]{0,6}移交)"
                    + "|(?<!未)整改(?:完成)?率(?:达到|达|为|是)?100%");
    private static final Pattern RECTIFIED = Pattern.compile(
            "问题(?:已经|已|均|都)*(?:完成整改|整改完成|整改到位|整改完毕|完成了整改)(?!率|的|情况|比例|[^，。；]{0,6}移交)");
    /** What keeps such a sentence from meaning all of them, or from being said of what is done. */
    private static final Pattern NOT_ALL = Pattern.compile(
            "部分|多数|大部|个别|一些|少数|其余|推动|推进|督促|确保|促进|促使|要求|力争|敦促|保证|待|[\\d一二两三四五六七八九十百]+[个条项]|[未没]");
    private static final Pattern ALL_BUT = Pattern.compile("除[^。；]*外");
    private static final Pattern ALL_FORMED = Pattern.compile(
            "(?:各轮|每轮|各被巡察|每个被巡察|所有被巡察|全部被巡察|各单位|每个单位)[^，。；未]{0,12}形成[^，。；]{0,8}报告|巡察报告(?:已)?(?:均|全部|都)(?:已)?形成");
    private static final Pattern NOT_RECTIFIED = Pattern
        .compile("(?:未|尚未|没有|未能)(?:完全|全部|及时)?(?:整改到位|完成整改|整改完成|整改完毕|整改)|正在整改|仍在整改|整改未(?:完成|到位)|未销号");
    private static final Pattern WEAK = Pattern
        .compile("不够|不强|不足|不深|不到位|不高|不平衡|薄弱|欠缺|短板|滞后|有待|还需|仍需|差距|弱项|不扎实|不规范|不及时");
    private static final Pattern NO_PROBLEM = Pattern.compile("(?:无|没有|暂无|未发现)[^，。；]{0,6}(?:问题)?[。.]?");
    private static final Pattern NO_COMPLAINT = Pattern
        .compile("(?:未|没有|无)(?:出现|发生|收到|接到|发现)?[^，。；]{0,10}(?:投诉|举报)|零(?:投诉|举报)|(?:投诉|举报)[^，。；]{0,6}(?:0|零)[次件起]");

    private static final int QUOTED = 3;

    private ClaimChecks() {}

    /** A text with its place. */
    private record Said(Row row, Field<?, String> field, String text) {}

    public static void check(Year year, Notes notes) {
        List<Said> texts = texts(year);
        checkAllRectified(year, texts, notes);
        checkAllFormed(year, texts, notes);
        checkComplaints(year, texts, notes);
        year.evaluation().text(Section.PROBLEMS).ifPresent(problems -> checkProblems(year, problems, notes));
    }

    private static List<Said> texts(Year year) {
        List<Said> texts = new ArrayList<>();
        texts.add(new Said(year.overview(), Overview.GOAL_ACTUAL, Wording.plain(year.overview().goalActual())));
        year.rows(ReportText.TYPE)
            .forEach(text -> texts.add(new Said(text, ReportText.BODY, Wording.plain(text.body()))));
        return texts;
    }

    private static void checkAllRectified(Year year, List<Said> texts, Notes notes) {
        Optional<Phrase> against = unresolved(year, texts);
        if (against.isEmpty()) {
            return;
        }
        for (Said said : texts) {
            allRectified(said.text()).ifPresent(claim -> notes.review("texts.all-rectified", said.row(), said.field(),
                    claim, against.get()));
        }
    }

    private static Optional<String> allRectified(String text) {
        Matcher all = ALL_RECTIFIED.matcher(text);
        while (all.find()) {
            if (!ALL_BUT.matcher(back(text, all.start(), "。；！\n")).find()) {
                return Optional.of(all.group());
            }
        }
        Matcher plain = RECTIFIED.matcher(text);
        while (plain.find()) {
            if (!ALL_BUT.matcher(back(text, plain.start(), "。；！\n")).find()
                    && !NOT_ALL.matcher(back(text, plain.start(), "，。；！：\n") + plain.group()).find()) {
                return Optional.of(plain.group());
            }
        }
        return Optional.empty();
    }

    /** The words before a place, back to one of the marks. */
    private static String back(String text, int end, String marks) {
        int start = end;
        while (start > 0 && marks.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, end);
    }

    private static void checkAllFormed(Year year, List<Said> texts, Notes notes) {
        int units = 0;
        int formed = 0;
        for (RoundFacts round : year.counted()) {
            for (UnitFacts unit : round.units()) {
                Integer reports = unit.unit().reportsFormed();
                if (reports != null && reports >= 0) {
                    units += unit.count();
                    formed += Math.min(unit.count(), reports);
                }
            }
        }
        if (formed == units) {
            return;
        }
        for (Said said : texts) {
            Matcher claim = ALL_FORMED.matcher(said.text());
            if (claim.find() && !ALL_BUT.matcher(back(said.text(), claim.start(), "。；！\n")).find()) {
                notes.review("texts.all-formed", said.row(), said.field(), claim.group(), units, formed);
            }
        }
    }

    /** What speaks against 全部完成整改: open or handed-over findings, or another sentence. */
    private static Optional<Phrase> unresolved(Year year, List<Said> texts) {
        int open = 0;
        int handedOver = 0;
        for (RoundFacts round : year.counted()) {
            for (UnitFacts unit : round.units()) {
                open += unit.open() == null ? 0 : Math.max(0, unit.open());
                handedOver += unit.handedOver() == null ? 0 : Math.max(0, unit.handedOver());
            }
        }
        if (open + handedOver > 0) {
            return Optional.of(Phrase.of("check.fact.unresolved", open, handedOver));
        }
        return texts.stream()
            .map(said -> NOT_RECTIFIED.matcher(said.text()))
            .filter(Matcher::find)
            .findFirst()
            .map(found -> Phrase.of("check.fact.unresolved-said", found.group()));
    }

    private static void checkComplaints(Year year, List<Said> texts, Notes notes) {
        Integer received = year.evaluation().satisfaction().received();
        if (received == null || received <= 0) {
            return;
        }
        for (Said said : texts) {
            Matcher claim = NO_COMPLAINT.matcher(said.text());
            if (claim.find()) {
                notes.review("texts.no-complaints", said.row(), said.field(), claim.group(), received);
            }
        }
    }

    private static void checkProblems(Year year, ReportText problems, Notes notes) {
        boolean complete = year.scores().complete() && year.scores().weight().signum() > 0;
        int difference = year.scores().total().compareTo(year.scores().weight());
        String text = problems.body();
        if (!complete || Wording.empty(text)) {
            return;
        }
        boolean none = Wording.hollow(text) || NO_PROBLEM.matcher(text.strip()).matches();
        List<String> weaknesses = weaknesses(text);
        if (difference == 0 && !none && !weaknesses.isEmpty()) {
            notes.review("texts.weak-beside-full", problems, ReportText.BODY, year.scores().total(), weaknesses);
        } else if (difference < 0 && none) {
            notes.review("texts.no-problem-beside-deduction", problems, ReportText.BODY, year.scores().total(),
                    year.scores().weight());
        }
    }

    private static List<String> weaknesses(String text) {
        return WEAK.matcher(text)
            .results()
            .map(found -> clauseAround(text, found.start()))
            .distinct()
            .limit(QUOTED)
            .toList();
    }

    private static String clauseAround(String text, int at) {
        int start = at;
        while (start > 0 && "，。；：\n、".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = at;
        while (end < text.length() && "，。；：\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return Wording.beginning(text.substring(start, end));
    }
}
