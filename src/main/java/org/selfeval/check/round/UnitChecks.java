package org.selfeval.check.round;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.selfeval.check.facts.Notes;
import org.selfeval.check.facts.RoundFacts;
import org.selfeval.check.facts.UnitFacts;
import org.selfeval.check.facts.Wording;
import org.selfeval.check.facts.Year;
import org.selfeval.model.Group;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.kind.UnitLevel;
import org.selfeval.model.kind.UnitNature;

/** The inspected organisations as lines of their round. */
public final class UnitChecks {

    /** What a line's name says of its count; the last such number counts: 岳龙镇等7个镇103个村. */
    private static final Pattern COUNT_IN_NAME = Pattern
        .compile("(\\d{1,6})个(?:重点|一般|行政|处级|区直|基层)*(?:村(?:（社区）)?|社区|单位|党组织)");

    private UnitChecks() {}

    public static void check(Year year, Notes notes) {
        for (RoundFacts round : year.rounds()) {
            Set<Long> groups = round.groups().stream().map(Group::id).collect(Collectors.toSet());
            Set<String> seen = new HashSet<>();
            for (UnitFacts unit : round.units()) {
                checkCounts(unit, notes);
                checkKind(unit.unit(), notes);
                checkBriefing(round, unit.unit(), notes);
                if (unit.unit().group() != null && !groups.contains(unit.unit().group())) {
                    notes.review("rounds.group-elsewhere", unit.unit(), InspectedUnit.GROUP, nameOf(unit.unit()),
                            RoundChecks.nameOf(round.round()));
                }
                String name = Wording.core(unit.unit().name()) + "/" + Wording.core(unit.unit().town()) + "/"
                        + unit.unit().priority();
                if (unit.unit().name() != null && !seen.add(name)) {
                    notes.review("rounds.unit-twice", unit.unit(), InspectedUnit.NAME, nameOf(unit.unit()),
                            RoundChecks.nameOf(round.round()));
                }
            }
        }
    }

    static Object nameOf(InspectedUnit unit) {
        return Wording.nameOr(unit.name(), InspectedUnit.NAME);
    }

    private static void checkCounts(UnitFacts facts, Notes notes) {
        InspectedUnit unit = facts.unit();
        if (unit.reportsFormed() != null && unit.reportsFormed() > facts.count()) {
            notes.mustFix("rounds.reports-above-count", unit, InspectedUnit.REPORTS_FORMED, nameOf(unit),
                    unit.reportsFormed(), facts.count());
        }
        int named = 0;
        Matcher inName = COUNT_IN_NAME.matcher(Wording.plain(unit.name()));
        while (inName.find()) {
            named = Integer.parseInt(inName.group(1));
        }
        if (named > 0 && named != facts.count()) {
            notes.review("rounds.count-differs-from-name", unit, InspectedUnit.COUNT, nameOf(unit), named,
                    facts.count());
        }
    }

    private static void checkKind(InspectedUnit unit, Notes notes) {
        boolean grassroots = unit.nature() == UnitNature.VILLAGE || unit.nature() == UnitNature.COMMUNITY;
        boolean higher = unit.level() == UnitLevel.DIVISION || unit.level() == UnitLevel.SECTION
                || unit.level() == UnitLevel.TOWN;
        if (grassroots && higher) {
            notes.review("rounds.level-against-nature", unit, InspectedUnit.LEVEL, nameOf(unit), unit.level(),
                    unit.nature());
        }
    }

    private static void checkBriefing(RoundFacts round, InspectedUnit unit, Notes notes) {
        LocalDate end = round.round().end();
        if (unit.briefedOn() != null && end != null && unit.briefedOn().isBefore(end)) {
            notes.review("rounds.briefed-before-end", unit, InspectedUnit.BRIEFED_ON, nameOf(unit), unit.briefedOn(),
                    end);
        }
    }
}
