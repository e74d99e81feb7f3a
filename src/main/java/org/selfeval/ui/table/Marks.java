package org.selfeval.ui.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.selfeval.check.Check;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.ui.year.OpenYear;

/** What the checks found at which field; of several the gravest. */
final class Marks {

    private final ReadOnlyObjectWrapper<Map<FieldRef, Check>> found = new ReadOnlyObjectWrapper<>(Map.of());
    private final Subscription watching;

    Marks(OpenYear year) {
        watching = year.checksProperty().subscribe(this::show);
    }

    private void show(List<Check> checks) {
        Map<FieldRef, Check> now = new HashMap<>();
        checks.forEach(check -> now.merge(check.at(), check,
                (one, other) -> one.severity().compareTo(other.severity()) <= 0 ? one : other));
        found.set(now);
    }

    ReadOnlyObjectProperty<Map<FieldRef, Check>> property() {
        return found.getReadOnlyProperty();
    }

    Optional<Check> at(long row, Field<?, ?> field) {
        return Optional.ofNullable(found.get().get(new FieldRef(row, field)));
    }

    /** What is said of a field. */
    Optional<String> said(long row, Field<?, ?> field) {
        return at(row, field).map(check -> check.sentence().toString());
    }

    /** Lets go of the year. */
    void close() {
        watching.unsubscribe();
    }
}
