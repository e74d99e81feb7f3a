package org.selfeval.rectification;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** In which order lines are listed. Equal ones stay as they were; what is unknown comes last, whichever way it goes. */
public enum Order {

    /** The most urgent first. */
    URGENCY(line -> line.standing().ordinal(), Comparator.naturalOrder()), NAME(line -> line.unit().name(),
            words()), ROUND(line -> line.round().position(), Comparator.naturalOrder()), FEEDBACK(
                    line -> line.unit().feedbackOn(), Comparator.<LocalDate>naturalOrder()), DEADLINE(
                            UnitProgress::deadline, Comparator.<LocalDate>naturalOrder()), EXTENSION(
                                    line -> line.unit().extendedTo(), Comparator.<LocalDate>naturalOrder()),
    /** By days left, those closed behind all others. */
    REMAINING(line -> line.standing() == Standing.CLOSED ? Long.valueOf(Long.MAX_VALUE) : line.daysLeft(),
            Comparator.naturalOrder()), PROGRESS(line -> line.findings().share(), Comparator.naturalOrder()), FOUND(
                    line -> line.findings().found(), Comparator.naturalOrder()), DONE(line -> line.findings().done(),
                            Comparator.naturalOrder()), HANDED_OVER(line -> line.findings().handedOver(),
                                    Comparator.naturalOrder()), REPORT(line -> line.unit().reportReceivedOn(),
                                            Comparator.<LocalDate>naturalOrder()), REPORTS(
                                                    line -> line.unit().reportsReceived(),
                                                    Comparator.naturalOrder()), RESPONSIBLE(
                                                            line -> line.unit().responsible(), words());

    private final Comparator<UnitProgress> upward;
    private final Comparator<UnitProgress> downward;

    <T> Order(Function<UnitProgress, T> value, Comparator<? super T> order) {
        upward = Comparator.comparing(value, Comparator.nullsLast(order));
        downward = Comparator.comparing(value, Comparator.nullsLast(order.reversed()));
    }

    /** Names as a dictionary has them, by their sound. */
    private static Comparator<String> words() {
        Collator collator = Collator.getInstance(Locale.CHINA);
        return collator::compare;
    }

    /** Where the screen shows no other order: urgent ones first, among them those with the fewest days left. */
    public static Comparator<UnitProgress> usual() {
        return URGENCY.comparator(false).thenComparing(REMAINING.comparator(false));
    }

    public Comparator<UnitProgress> comparator(boolean descending) {
        return descending ? downward : upward;
    }
}
