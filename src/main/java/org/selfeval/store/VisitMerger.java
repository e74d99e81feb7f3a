package org.selfeval.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.selfeval.store.audit.WrittenEdit;

/** Reads what one visit of a field wrote, in several edits, as one entry. */
final class VisitMerger {

    private final List<AuditEntry> entries = new ArrayList<>();
    private long opening;
    private long visit;

    void add(WrittenEdit next) {
        Instant at = Instant.ofEpochMilli(next.at());
        if (next.visit() > 0 && next.visit() == visit && next.opening() == opening) {
            AuditEntry earlier = entries.removeLast();
            entries.add(new AuditEntry(earlier.first(), next.number(), at, earlier.edit().then(next.edit())));
        } else {
            entries.add(new AuditEntry(next.number(), next.number(), at, next.edit()));
        }
        visit = next.visit();
        opening = next.opening();
    }

    List<AuditEntry> entries() {
        return List.copyOf(entries);
    }
}
