package org.selfeval.ui.step.scoring;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.selfeval.intake.RowNames;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Indicator;
import org.selfeval.model.Level;
import org.selfeval.model.scheme.SchemeOrder;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.step.scheme.SchemeDialogs;

/** What the clerk does to the scheme: adding, moving and deleting lines here, the rest in dialogs. Each is one step. */
final class SchemeChanges implements LineDetail.LevelActions {

    private final StepContext context;
    private final SchemeDialogs dialogs;
    private LongConsumer made = row -> {};

    SchemeChanges(StepContext context) {
        this.context = context;
        dialogs = new SchemeDialogs(context);
    }

    /** Told the row that was added or moved. */
    void onMade(LongConsumer listener) {
        made = listener;
    }

    ScoreTable.Actions ofTable(ScoreTable table, Runnable enter) {
        return new ScoreTable.Actions() {
            @Override
            public void enter() {
                enter.run();
            }

            @Override
            public void move(int by) {
                chosen().flatMap(SchemeLine::indicator).ifPresent(line -> step(line, by));
            }

            @Override
            public void add() {
                SchemeChanges.this.add(chosen());
            }

            @Override
            public void delete() {
                chosen().ifPresent(SchemeChanges.this::delete);
            }

            @Override
            public void drop(Indicator moved, SchemeLine target, boolean after) {
                put(moved, target, after);
            }

            private Optional<SchemeLine> chosen() {
                context.year().commitDrafts();
                return Optional.ofNullable(table.chosenProperty().get());
            }
        };
    }

    private Evaluation year() {
        return context.year().evaluation();
    }

    private boolean readOnly() {
        return context.year().readOnlyProperty().get();
    }

    /** Adds an indicator behind the chosen one, or at the end; where there is no first level yet, one comes with it. */
    void add(Optional<SchemeLine> behind) {
        if (readOnly()) {
            return;
        }
        Optional<Level> level = behind.map(SchemeLine::level)
            .or(() -> year().scheme().rows(Level.TYPE).stream().reduce((one, other) -> other));
        if (level.isEmpty()) {
            addLevel();
            return;
        }
        Indicator blank = context.year().blank(Indicator.TYPE, level.get().id());
        Indicator named = Indicator.SECOND.set(blank,
                behind.flatMap(SchemeLine::indicator).map(Indicator::second).orElse(null));
        String label = Texts.get("edit.addRow", Phrase.of("rowtype.indicator"));
        Edit edit = Edit.insert(label, List.of(named));
        Evaluation then = year().apply(edit);
        int place = behind.flatMap(SchemeLine::indicator)
            .map(line -> siblings(level.get()).indexOf(line) + 1)
            .orElse(Integer.MAX_VALUE);
        apply(edit.then(SchemeOrder.place(then, named, level.get().id(), place, label)), named);
    }

    private List<Indicator> siblings(Level level) {
        return year().indicators().stream().filter(line -> line.parent() == level.id()).toList();
    }

    /** Moves an indicator one line up (-1) or down (1), also into the next first level. */
    void step(Indicator moved, int by) {
        if (!readOnly()) {
            SchemeOrder.step(year(), moved, by, moving(moved)).ifPresent(edit -> apply(edit, moved));
        }
    }

    void toLevel(Indicator moved, Level level) {
        apply(SchemeOrder.place(year(), moved, level.id(), Integer.MAX_VALUE, moving(moved)), moved);
    }

    private void put(Indicator moved, SchemeLine target, boolean after) {
        if (readOnly()) {
            return;
        }
        List<Indicator> others = siblings(target.level()).stream().filter(line -> line.id() != moved.id()).toList();
        int place = target.indicator().map(others::indexOf).orElse(0) + (after ? 1 : 0);
        apply(SchemeOrder.place(year(), moved, target.level().id(), place, moving(moved)), moved);
    }

    private static String moving(Row moved) {
        return Texts.get("scoring.edit.move", RowNames.of(moved));
    }

    private void apply(Edit edit, Row row) {
        if (context.year().apply(edit)) {
            made.accept(row.id());
        }
    }

    void delete(SchemeLine line) {
        if (readOnly()) {
            return;
        }
        if (line.indicator().isPresent()) {
            dialogs.remove(line.indicator().get());
        } else {
            dialogs.remove(line.level());
        }
    }

    @Override
    public void addLevel() {
        Level blank = context.year().blank(Level.TYPE, year().scheme().id());
        context.year().add(blank).ifPresent(level -> made.accept(level.id()));
    }

    @Override
    public void moveLevel(Level level, int by) {
        SchemeOrder.stepLevel(year(), level, by, moving(level)).ifPresent(context.year()::apply);
    }

    @Override
    public void deleteLevel(Level level) {
        dialogs.remove(level);
    }

    void reweigh() {
        dialogs.reweigh();
    }

    void rule(Indicator line) {
        dialogs.rule(line);
    }

    /** Asks for the parameters, at one of them where it is named. */
    void settings(Optional<FieldRef> at) {
        dialogs.settings(at);
    }

    void keep() {
        dialogs.keep();
    }

    void adopt() {
        dialogs.adopt();
    }
}
