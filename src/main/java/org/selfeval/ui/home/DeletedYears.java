package org.selfeval.ui.home;

import java.util.Collection;
import java.util.List;
import org.selfeval.model.Evaluation;

/** The years that went last, together: as long as the program runs they can be had back, whatever was opened meanwhile. */
public final class DeletedYears {

    private List<Evaluation> last = List.of();

    /** As they were when they went; empty where none went, or all are back. */
    List<Evaluation> last() {
        return last;
    }

    void went(List<Evaluation> years) {
        last = List.copyOf(years);
    }

    void cameBack(Collection<Evaluation> years) {
        last = last.stream().filter(year -> !years.contains(year)).toList();
    }
}
