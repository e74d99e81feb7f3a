package org.selfeval.ui.year;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.selfeval.model.Evaluation;
import org.selfeval.model.tree.FieldRef;

/**
 * What was typed into fields and is not in the year: in fields that are on the screen, and what could not be taken in
 * fields that no longer are, which waits for them to come back.
 */
public final class Drafts {

    /** A field that may hold something typed that is not in the year yet. */
    public interface Draft {
        /** Puts what was typed into the year, where it can be; else it stays a draft. */
        void commit();

        /** Whether it cannot be taken as it is. */
        boolean refused();

        FieldRef ref();
    }

    private final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper refused = new ReadOnlyBooleanWrapper();
    private final Set<Draft> drafts = new LinkedHashSet<>();
    private final Map<FieldRef, String> waiting = new LinkedHashMap<>();

    Drafts() {}

    /** Whether a field holds what is not in the year yet. */
    public ReadOnlyBooleanProperty anyProperty() {
        return any.getReadOnlyProperty();
    }

    /** Whether a field holds what cannot be taken as it is. */
    public ReadOnlyBooleanProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /** Says that a field holds a draft, or no longer. */
    public void note(Draft draft, boolean holds) {
        if (holds) {
            drafts.add(draft);
        } else {
            drafts.remove(draft);
        }
        show();
    }

    /** Keeps what could not be taken, for the next time the field is on the screen. */
    public void keep(FieldRef field, String text) {
        waiting.put(field, text);
        show();
    }

    /** What was kept for a field, which takes it over. */
    public Optional<String> take(FieldRef field) {
        Optional<String> kept = Optional.ofNullable(waiting.remove(field));
        kept.ifPresent(text -> show());
        return kept;
    }

    /** The fields for which something is kept. */
    public List<FieldRef> kept() {
        return List.copyOf(waiting.keySet());
    }

    /** A field whose text could not be taken, on the screen or not; empty where there is none. */
    public Optional<FieldRef> firstRefused() {
        return Stream.concat(drafts.stream().filter(Draft::refused).map(Draft::ref), waiting.keySet().stream())
            .findFirst();
    }

    /** What belongs to rows that are gone is not waited for. */
    void follow(Evaluation year) {
        if (waiting.keySet().removeIf(field -> year.find(field.row()).isEmpty())) {
            show();
        }
    }

    private void show() {
        any.set(!drafts.isEmpty() || !waiting.isEmpty());
        refused.set(!waiting.isEmpty() || drafts.stream().anyMatch(Draft::refused));
    }

    void commit() {
        List.copyOf(drafts).forEach(Draft::commit);
    }
}
