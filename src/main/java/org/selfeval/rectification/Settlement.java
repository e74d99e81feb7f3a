package org.selfeval.rectification;

import java.time.LocalDate;
import org.selfeval.model.Finding;
import org.selfeval.model.kind.FindingState;

/**
 * What became of findings, said of many at once.
 *
 * @param state how far they have come
 * @param on when they were rectified or handed over; null where unknown
 * @param document under which number they were handed over; null where unknown
 */
public record Settlement(FindingState state, LocalDate on, String document) {

    /** The finding in this state; days that belong to another state go, what is not said stays. */
    Finding put(Finding finding) {
        Finding now = Finding.STATE.set(finding, state);
        boolean handedOver = state == FindingState.HANDED_OVER;
        now = Finding.HANDED_OVER_ON.set(now, handedOver ? or(on, finding.handedOverOn()) : null);
        now = Finding.DOCUMENT.set(now, handedOver ? or(document, finding.document()) : null);
        boolean rectified = state == FindingState.DONE || state == FindingState.MOSTLY_DONE;
        return Finding.RECTIFIED_ON.set(now, rectified ? or(on, finding.rectifiedOn()) : null);
    }

    private static <T> T or(T said, T otherwise) {
        return said == null ? otherwise : said;
    }
}
