package org.selfeval.ui.step.rectification.line;

import org.selfeval.intake.RowNames;
import org.selfeval.model.InspectedUnit;
import org.selfeval.rectification.UnitProgress;
import org.selfeval.scoring.fact.Counts;
import org.selfeval.text.Texts;

/** How a line reads. */
public final class Wording {

    private Wording() {}

    /** The organisation with its town, and how many where the line stands for several. */
    public static String name(InspectedUnit unit) {
        String name = RowNames.of(unit);
        String full = unit.town() == null || name.startsWith(unit.town()) ? name : unit.town() + " " + name;
        int size = Counts.size(unit.count());
        return size == 1 || name.contains(Integer.toString(size)) ? full : Texts.get("rectify.several", full, size);
    }

    /** The deadline, marked where it was granted later. */
    public static String deadline(UnitProgress line) {
        if (line.deadline() == null) {
            return "";
        }
        return line.extended()
                ? Texts.get("rectify.extended", line.deadline())
                : Texts.shown(line.deadline());
    }

    /** What is left of the period, or that the line is closed. */
    public static String remaining(UnitProgress line) {
        return switch (line.standing()) {
            case CLOSED -> Texts.get(line.said() ? "rectify.closedSaid" : "rectify.closed");
            case NOT_FED_BACK -> Texts.get("rectify.notFedBack");
            case OVERDUE -> Texts.get("rectify.overdue", -line.daysLeft());
            case DUE_SOON, ONGOING -> left(line.daysLeft());
        };
    }

    private static String left(Long days) {
        if (days == null) {
            return Texts.get("rectify.unknown");
        }
        return days == 0 ? Texts.get("rectify.lastDay") : Texts.get("rectify.daysLeft", days);
    }

    /** How much of what was found is closed, in whole per cent. */
    public static String progress(UnitProgress line) {
        Integer percent = line.findings().percent();
        return percent == null ? Texts.get("rectify.uncounted") : Texts.get("rectify.percent", percent);
    }

    public static String found(UnitProgress line) {
        return count(line.findings().found());
    }

    public static String done(UnitProgress line) {
        return count(line.findings().done());
    }

    public static String handedOver(UnitProgress line) {
        return count(line.findings().handedOver());
    }

    private static String count(Integer number) {
        return number == null ? "" : number.toString();
    }

    /** The round, marked where it comes from an earlier year. */
    public static String round(UnitProgress line) {
        String name = RowNames.of(line.round());
        return line.round().carriedFrom() == null ? name : Texts.get("rectify.carried", name);
    }

    /** When the report came in, or that it is overdue. */
    public static String report(UnitProgress line) {
        if (line.unit().reportReceivedOn() != null) {
            return Texts.shown(line.unit().reportReceivedOn());
        }
        return line.unreported() > 0 ? Texts.get("rectify.notReceived") : "";
    }
}
