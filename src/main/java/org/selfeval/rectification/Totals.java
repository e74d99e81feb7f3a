package org.selfeval.rectification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.Rounding;

/**
 * Sums over lines. Lines of which it is not known how many findings there were add nothing to the sums and are counted
 * apart.
 *
 * @param units organisations
 * @param found findings
 * @param done of these rectified
 * @param handedOver of these handed over
 * @param open of these neither
 * @param unknown of these of unknown state
 * @param uncounted organisations of which the number of findings is not known
 * @param unreported organisations whose report is due and has not come in
 * @param carriedOver organisations of rounds of an earlier year (上年结转)
 */
public record Totals(int units, long found, long done, long handedOver, long open, long unknown, int uncounted,
        int unreported, int carriedOver) {

    /** The sums over some lines. */
    public static Totals of(List<UnitProgress> lines) {
        Totals sum = new Totals(0, 0, 0, 0, 0, 0, 0, 0, 0);
        for (UnitProgress line : lines) {
            sum = sum.plus(line);
        }
        return sum;
    }

    private Totals plus(UnitProgress line) {
        FindingProgress findings = line.findings();
        boolean counted = findings.found() != null;
        return new Totals(units + line.size(), found + (counted ? findings.found() : 0),
                done + (counted ? FindingProgress.or0(findings.done()) : 0),
                handedOver + (counted ? FindingProgress.or0(findings.handedOver()) : 0),
                open + (counted ? FindingProgress.or0(findings.open()) : 0), unknown + findings.unknown(),
                uncounted + (counted ? 0 : line.size()), unreported + line.unreported(),
                carriedOver + (line.round().carriedFrom() == null ? 0 : line.size()));
    }

    /** Whether anything is known of the findings at all. */
    public boolean counted() {
        return uncounted < units;
    }

    /** A part of the findings in per cent, one decimal; empty where there are none. */
    public Optional<BigDecimal> percent(long part) {
        return found == 0
                ? Optional.empty()
                : Optional.of(Rounding.shown(Fraction.of(part, found).times(BigDecimal.valueOf(100)), 1));
    }
}
