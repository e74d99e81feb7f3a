package org.selfeval.ui.year;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The fields that hold what is not in the year yet. */
final class Drafts {

    final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper();
    final ReadOnlyBooleanWrapper anyRefused = new ReadOnlyBooleanWrapper();
    private final Set<OpenYear.Draft> drafts = new LinkedHashSet<>();

    void note(OpenYear.Draft draft, boolean holds) {
        if (holds) {
            drafts.add(draft);
        } else {
            drafts.remove(draft);
        }
        any.set(!drafts.isEmpty());
        anyRefused.set(drafts.stream().anyMatch(OpenYear.Draft::refused));
    }

    void commit() {
        List.copyOf(drafts).forEach(OpenYear.Draft::commit);
    }
}
