package org.selfeval.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** How many findings a line of units states, and what became of them; {@code null} where unknown. */
record FindingCounts(Integer found, Integer done, Integer handedOver, Integer open) {

    static final FindingCounts NONE = new FindingCounts(0, 0, 0, 0);

    static FindingCounts of(InspectedUnit unit) {
        return new FindingCounts(unit.found(), unit.done(), unit.handedOver(), unit.open());
    }

    InspectedUnit putInto(InspectedUnit unit) {
        InspectedUnit with = InspectedUnit.FOUND.set(unit, found);
        with = InspectedUnit.DONE.set(with, done);
        with = InspectedUnit.HANDED_OVER.set(with, handedOver);
        return InspectedUnit.OPEN.set(with, open);
    }

    FindingCounts minus(FindingCounts taken) {
        return new FindingCounts(left(found, taken.found), left(done, taken.done),
                left(handedOver, taken.handedOver), left(open, taken.open));
    }

    /** What stays when {@code taken} goes. */
    static Integer left(Integer whole, Integer taken) {
        return whole == null ? null : Integer.valueOf(whole - taken);
    }

    /**
     * The part of these that goes with {@code part} of {@code of}. Where what became of them fits into what was found,
     * it does so in the part that goes and in the one that stays: what was found is divided first, then its share by what
     * became of it.
     */
    FindingCounts share(int part, int of) {
        int[] fates = {or0(done), or0(handedOver), or0(open)};
        long known = Arrays.stream(fates).asLongStream().sum();
        if (found == null || found < known || Arrays.stream(fates).anyMatch(fate -> fate < 0)) {
            return new FindingCounts(share(found, part, of), share(done, part, of), share(handedOver, part, of),
                    share(open, part, of));
        }
        int going = share(found, part, of);
        int[] shares = largestRemainder(new int[]{fates[0], fates[1], fates[2], (int) (found - known)}, going, found);
        return new FindingCounts(going, done == null ? null : Integer.valueOf(shares[0]),
                handedOver == null ? null : Integer.valueOf(shares[1]),
                open == null ? null : Integer.valueOf(shares[2]));
    }

    private static int or0(Integer count) {
        return count == null ? 0 : count;
    }

    /** The nearest whole number to {@code number × part ÷ of}; where two are as near, the lower. */
    static Integer share(Integer number, int part, int of) {
        if (number == null) {
            return null;
        }
        long product = (long) number * part;
        return (int) (Math.floorDiv(product, of) + (2 * Math.floorMod(product, of) > of ? 1 : 0));
    }

    /** Divides {@code part} of the sum {@code of} of these numbers among them, none getting more than it is. */
    private static int[] largestRemainder(int[] numbers, int part, int of) {
        if (of == 0) {
            return new int[numbers.length];
        }
        int[] shares = Arrays.stream(numbers).map(number -> (int) ((long) number * part / of)).toArray();
        IntStream.range(0, numbers.length)
            .boxed()
            .sorted(Comparator.comparing(i -> -((long) numbers[i] * part % of)))
            .limit(part - Arrays.stream(shares).sum())
            .forEach(i -> shares[i]++);
        return shares;
    }
}
