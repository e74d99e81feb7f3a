package org.selfeval.ui.step.scoring;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.selfeval.model.Indicator;
import org.selfeval.text.Texts;
import org.selfeval.ui.table.LetterWidths;
import org.selfeval.ui.table.grid.ColumnFit;

/** The scheme as a table, first and second levels said once, each line with its target, its actual value and its score. */
final class ScoreTable extends TableView<ScoreTable.Place> {

    /** A line's place in the table; it stays while the line changes, so that the choice stays too. */
    static final class Place {

        private final ObjectProperty<SchemeLine> line = new SimpleObjectProperty<>();

        private Place(SchemeLine line) {
            this.line.set(line);
        }

        SchemeLine line() {
            return line.get();
        }

        ReadOnlyObjectProperty<SchemeLine> lineProperty() {
            return line;
        }
    }

    /** What the keys of the table do; the same is done by buttons. */
    interface Actions {
        /** Goes into the fields of the chosen line. */
        void enter();

        /** Moves the chosen indicator one line up (-1) or down (1). */
        void move(int by);

        void add();

        void delete();

        /** Puts an indicator before or after another line. */
        void drop(Indicator moved, SchemeLine target, boolean after);
    }

    /** The height of a row at letters of the usual size, in pixels. */
    private static final double USUAL_ROW = 44.1;

    private final ReadOnlyObjectWrapper<SchemeLine> chosen = new ReadOnlyObjectWrapper<>();
    private Actions actions;
    private boolean rebuilding;

    ScoreTable() {
        getStyleClass().add("score-table");
        setAccessibleText(Texts.get("scoring.table"));
        Label empty = new Label(Texts.get("scoring.empty"));
        empty.getStyleClass().add("notice-text");
        setPlaceholder(empty);
        ScoreColumns.all().forEach(getColumns()::add);
        LetterWidths.follow(this, USUAL_ROW);
        ColumnFit.follow(this);
        getSelectionModel().selectedItemProperty().subscribe(place -> choose());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setRowFactory(table -> new ScoreRow((moved, target, after) -> actions.drop(moved, target, after)));
    }

    void open(Actions given) {
        actions = given;
    }

    /** The line one is in, as it is now; null where there is none. */
    ReadOnlyObjectProperty<SchemeLine> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    private void choose() {
        if (!rebuilding) {
            Place place = getSelectionModel().getSelectedItem();
            chosen.set(place == null ? null : place.line());
        }
    }

    /** Shows these lines; what was chosen stays so, as long as it is there. */
    void show(List<SchemeLine> lines) {
        List<Long> shown = getItems().stream().map(place -> place.line().id()).toList();
        if (!shown.equals(lines.stream().map(SchemeLine::id).toList())) {
            long id = chosen.get() == null ? 0 : chosen.get().id();
            rebuilding = true;
            getItems().setAll(lines.stream().map(Place::new).toList());
            getSelectionModel().clearSelection();
            select(id);
            rebuilding = false;
        } else {
            for (int i = 0; i < lines.size(); i++) {
                getItems().get(i).line.set(lines.get(i));
            }
        }
        choose();
    }

    /** Brings the chosen line into sight with the one above it. */
    void scrollToChosen() {
        scrollTo(Math.max(getSelectionModel().getSelectedIndex() - 1, 0));
    }

    /** Chooses the line of a row; false where there is none. */
    boolean select(long row) {
        return place(line -> line.id() == row);
    }

    /** Chooses the first line of a level; false where there is none. */
    boolean selectLevel(long level) {
        return place(line -> line.level().id() == level);
    }

    /** Chooses the first line; false where there is none at all. */
    boolean selectFirst() {
        return place(line -> true);
    }

    private boolean place(Predicate<SchemeLine> wanted) {
        Optional<Place> found = getItems().stream().filter(place -> wanted.test(place.line())).findFirst();
        found.ifPresent(place -> {
            getSelectionModel().select(place);
            getFocusModel().focus(getItems().indexOf(place));
            scrollTo(place);
        });
        return found.isPresent();
    }

    private void pressed(KeyEvent key) {
        if (key.isAltDown() && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
            actions.move(key.getCode() == KeyCode.UP ? -1 : 1);
        } else if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.F2) {
            actions.enter();
        } else if (key.getCode() == KeyCode.INSERT) {
            actions.add();
        } else if (key.getCode() == KeyCode.DELETE) {
            actions.delete();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            getSelectionModel().clearSelection();
        } else {
            return;
        }
        key.consume();
    }
}
