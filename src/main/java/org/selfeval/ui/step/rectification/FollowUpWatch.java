package org.selfeval.ui.step.rectification;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.selfeval.rectification.FollowUpList;
import org.selfeval.rectification.UnitProgress;
import org.selfeval.ui.tasks.Latest;
import org.selfeval.ui.year.OpenYear;

/**
 * Where every line stands, kept up with the year. Computed away from the UI thread, the newest winning; only lines that
 * stand otherwise than before tell of it.
 */
final class FollowUpWatch {

    private final OpenYear year;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<FollowUpList> list = new ReadOnlyObjectWrapper<>();
    private final Map<Long, SimpleObjectProperty<UnitProgress>> lines = new HashMap<>();
    private final BooleanProperty byToday = new SimpleBooleanProperty();
    private final Subscription watching;

    FollowUpWatch(OpenYear year, Latest latest) {
        this.year = year;
        this.latest = latest;
        show(FollowUpList.of(year.evaluation(), day().orElse(null)));
        watching = Subscription.combine(year.evaluationProperty().subscribe((was, is) -> ask()),
                byToday.subscribe((was, is) -> ask()));
    }

    private void ask() {
        var now = year.evaluation();
        LocalDate day = day().orElse(null);
        latest.submit(() -> FollowUpList.of(now, day), this::show);
    }

    private void show(FollowUpList now) {
        Set<Long> there = HashSet.newHashSet(now.lines().size());
        for (UnitProgress line : now.lines()) {
            there.add(line.id());
            SimpleObjectProperty<UnitProgress> known = lines.computeIfAbsent(line.id(),
                    id -> new SimpleObjectProperty<>(line));
            if (!line.equals(known.get())) {
                known.set(line);
            }
        }
        lines.keySet().retainAll(there);
        list.set(now);
    }

    /** What is due goes by this day: today, or 统计截止日, which may be unknown. */
    Optional<LocalDate> day() {
        return byToday.get() ? Optional.of(year.today()) : Optional.ofNullable(year.evaluation().overview().cutOff());
    }

    /** Whether what is due goes by today; else by 统计截止日. */
    BooleanProperty byTodayProperty() {
        return byToday;
    }

    ReadOnlyObjectProperty<FollowUpList> listProperty() {
        return list.getReadOnlyProperty();
    }

    /** Where one line stands; null while that is not known. */
    ObservableValue<UnitProgress> line(long unit) {
        return lines.getOrDefault(unit, new SimpleObjectProperty<>());
    }

    void close() {
        watching.unsubscribe();
    }
}
