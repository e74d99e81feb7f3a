package org.selfeval.ui.step.rounds;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.selfeval.intake.RowNames;
import org.selfeval.model.Round;
import org.selfeval.model.RoundCopy;
import org.selfeval.model.RowOrder;
import org.selfeval.text.Texts;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.table.RowMenu;
import org.selfeval.ui.year.OpenYear;
import org.selfeval.ui.year.UndoNote;

/** The rounds as a list, and what can be done to them: add, duplicate, move, delete. */
final class RoundList {

    private final StepContext context;
    private final OpenYear year;
    private final LongConsumer chosen;
    private final LongConsumer begun;
    private final Node node;
    private final Subscription watching;
    private boolean showing;

    @FXML
    private ListView<RoundLine> rounds;
    @FXML
    private Button add;
    @FXML
    private Button copy;
    @FXML
    private Button up;
    @FXML
    private Button down;
    @FXML
    private Button delete;

    /**
     * @param chosen told the number of the round that is chosen
     * @param begun told the number of a round that is new, and so to be named
     */
    RoundList(StepContext context, LongConsumer chosen, LongConsumer begun) {
        this.context = context;
        this.year = context.year();
        this.chosen = chosen;
        this.begun = begun;
        node = FxmlFile.ROUND_LIST.load(this);
        rounds.setCellFactory(RoundCell::new);
        rounds.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (!showing && is != null && (was == null || was.id() != is.id())) {
                chosen.accept(is.id());
            }
        });
        rounds.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        BooleanBinding none = Bindings.isNull(rounds.getSelectionModel().selectedItemProperty())
            .or(year.readOnlyProperty());
        List.of(copy, up, down, delete).forEach(button -> button.disableProperty().bind(none));
        add.disableProperty().bind(year.readOnlyProperty());
        rounds.setContextMenu(RowMenu.of(add, copy, up, down, delete));
        watching = Subscription.combine(year.evaluationProperty().subscribe((was, is) -> show()),
                year.checksProperty().subscribe((was, is) -> show()));
        show();
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case INSERT -> add();
            case DELETE -> delete();
            case UP, DOWN -> {
                if (!key.isAltDown()) {
                    return;
                }
                move(key.getCode() == KeyCode.UP ? -1 : 1);
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void show() {
        List<RoundLine> now = RoundLine.all(year.evaluation(), year.checksProperty().get());
        if (now.equals(rounds.getItems())) {
            return;
        }
        RoundLine before = rounds.getSelectionModel().getSelectedItem();
        int place = rounds.getSelectionModel().getSelectedIndex();
        showing = true;
        replace(now);
        showing = false;
        if (before != null && !select(before.id()) && !now.isEmpty()) {
            select(now.get(Math.min(place, now.size() - 1)).id());
            chosen.accept(rounds.getSelectionModel().getSelectedItem().id());
        }
    }

    /** Only the lines that differ, where it is the same rounds: all of them anew take long for a keystroke. */
    private void replace(List<RoundLine> now) {
        List<RoundLine> lines = rounds.getItems();
        if (!now.stream().map(RoundLine::id).toList().equals(lines.stream().map(RoundLine::id).toList())) {
            rounds.getItems().setAll(now);
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(lines.get(i))) {
                lines.set(i, now.get(i));
            }
        }
    }

    /** Chooses a round; false where it is not there. */
    boolean select(long id) {
        for (int i = 0; i < rounds.getItems().size(); i++) {
            if (rounds.getItems().get(i).id() == id) {
                rounds.getSelectionModel().clearAndSelect(i);
                rounds.scrollTo(i);
                return true;
            }
        }
        return false;
    }

    /** Takes the choice back. */
    void selectNone() {
        rounds.getSelectionModel().clearSelection();
    }

    Optional<Long> first() {
        return rounds.getItems().stream().map(RoundLine::id).findFirst();
    }

    Node node() {
        return node;
    }

    /** Where a round is to be added. */
    void focusAdd() {
        add.requestFocus();
    }

    private Optional<Round> current() {
        return Optional.ofNullable(rounds.getSelectionModel().getSelectedItem())
            .flatMap(line -> year.row(line.id(), Round.class));
    }

    private void begin(long id) {
        select(id);
        begun.accept(id);
    }

    @FXML
    private void add() {
        year.add(year.blank(Round.TYPE, year.evaluation().overview().id())).ifPresent(made -> begin(made.id()));
    }

    @FXML
    private void copy() {
        year.commitDrafts();
        current().ifPresent(round -> {
            RoundCopy made = RoundCopy.of(Rounds.node(year.evaluation(), round.id()),
                    Texts.get("rounds.copyName", RowNames.of(round)), Texts.get("rounds.copy"), year::nextRowId);
            if (year.apply(made.edit())) {
                begin(made.newRound());
            }
        });
    }

    @FXML
    private void up() {
        move(-1);
    }

    @FXML
    private void down() {
        move(1);
    }

    private void move(int by) {
        year.commitDrafts();
        current().flatMap(round -> RowOrder.move(Texts.get(by < 0 ? "rounds.up" : "rounds.down"), Round.TYPE,
                year.evaluation().root().rows(Round.TYPE), round.id(), by))
            .ifPresent(year::apply);
    }

    @FXML
    private void delete() {
        current().ifPresent(round -> {
            String name = RowNames.of(round);
            if (year.delete(List.of(round))) {
                UndoNote.show(year, context.toasts(), Texts.get("rounds.deleted", name));
            }
        });
    }

    void close() {
        watching.unsubscribe();
    }
}
