package org.selfeval.ui.step.rectification.line;

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
import org.selfeval.model.Evaluation;
import org.selfeval.rectification.FollowUpList;
import org.selfeval.rectification.UnitProgress;
import org.selfeval.ui.tasks.Latest;
import org.selfeval.ui.year.OpenYear;

/**
 * Where every line stands, kept up with the year. Computed away from the UI thread, the newest winning; only lines that
 * stand otherwise than before tell of it.
 */
public final class FollowUpWatch {

    private final OpenYear year;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<FollowUpList> list = new ReadOnlyObjectWrapper<>();
    private final Map<Long, SimpleObjectProperty<UnitProgress>> lines = new HashMap<>();
    private final BooleanProperty byToday = new SimpleBooleanProperty();
    private final Subscription watching;

    public FollowUpWatch(OpenYear year, Latest latest) {
        this.year = year;
        this.latest = latest;
        list.set(FollowUpList.NONE);
        watching = Subscription.combine(year.evaluationProperty().subscribe(now -> ask()),
                byToday.subscribe((was, is) -> ask()));
    }

    private void ask() {
        Evaluation now = year.evaluation();
        LocalDate day = day().orElse(null);
        latest.submit(() -> FollowUpList.of(now, day), this::show);
    }

    private void show(FollowUpList now) {
        Set<Long> gone = new HashSet<>(lines.keySet());
        for (UnitProgress line : now.lines()) {
            gone.remove(line.id());
            SimpleObjectProperty<UnitProgress> known = property(line.id());
            if (!line.equals(known.get())) {
                known.set(line);
            }
        }
        gone.forEach(id -> property(id).set(null));
        list.set(now);
    }

    /** What is due goes by this day: today, or 统计截止日, which may be unknown. */
    public Optional<LocalDate> day() {
        return byToday.get() ? Optional.of(year.today()) : Optional.ofNullable(year.evaluation().overview().cutOff());
    }

    /** Whether what is due goes by today; else by 统计截止日. */
    public BooleanProperty byTodayProperty() {
        return byToday;
    }

    public ReadOnlyObjectProperty<FollowUpList> listProperty() {
        return list.getReadOnlyProperty();
    }

    private SimpleObjectProperty<UnitProgress> property(long unit) {
        return lines.computeIfAbsent(unit, id -> new SimpleObjectProperty<>());
    }

    /** Where one line stands; null while that is not known. */
    public ObservableValue<UnitProgress> line(long unit) {
        return property(unit);
    }

    public void close() {
        watching.unsubscribe();
    }
}
