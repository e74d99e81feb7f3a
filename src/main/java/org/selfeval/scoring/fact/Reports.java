package org.selfeval.scoring.fact;

import java.util.OptionalInt;
import java.util.stream.Stream;

import org.selfeval.model.Evaluation;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Round;
import org.selfeval.model.Statement;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.Node;

/** The 整改情况报告 that inspected organisations hand in by the end of the 集中整改期. */
public final class Reports {

    private Reports() {}

    /**
     * Organisations of a line whose report has not come in (未报), whether or not it is due yet. None where nothing was
     * found, or where the clerk's word is that it was so or that all is rectified: nothing is waited for there.
     */
    public static int missing(Evaluation year, Node<Round> round, Node<InspectedUnit> line) {
        OptionalInt found = Counts.found(line);
        boolean said = Stream.of(StatementSubject.RECTIFIED, StatementSubject.NO_FINDINGS)
            .anyMatch(subject -> year.said(subject, line, round).filter(Statement::affirmed).isPresent());
        return said || (found.isPresent() && found.getAsInt() == 0) ? 0 : missing(line.row());
    }

    /** The number that came in counts; where it is not known, a day on which they came stands for all of them. */
    private static int missing(InspectedUnit unit) {
        int size = Counts.size(unit.count());
        int received = Counts.known(unit.reportsReceived()).orElse(unit.reportReceivedOn() == null ? 0 : size);
        return Math.max(0, size - received);
    }
}
