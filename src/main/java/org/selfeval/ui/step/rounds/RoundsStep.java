package org.selfeval.ui.step.rounds;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.selfeval.model.Round;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.step.Entry;
import org.selfeval.ui.step.Step;
import org.selfeval.ui.step.StepContext;

/**
 * Step 3, 巡察轮次: the list of rounds on the left, the chosen one on the right; what belongs to the year as a whole has an
 * entry of its own below the list.
 */
public final class RoundsStep implements Step {

    /** What stands on the right. */
    interface Detail {
        Node node();

        /** Goes to a field; false where it is not here. */
        boolean focus(FieldRef field);

        void close();
    }

    private final StepContext context;
    private final Parent node;
    private final RoundList list;
    private final Runnable stopListening;
    private Optional<Long> shown = Optional.empty();
    private Detail detail;

    @FXML
    private VBox left;
    @FXML
    private StackPane right;
    @FXML
    private ToggleButton wholeYear;
    @FXML
    private VBox empty;

    public RoundsStep(StepContext context) {
        this.context = context;
        node = FxmlFile.ROUNDS.load(this);
        list = new RoundList(context, this::show, this::begin);
        left.getChildren().addFirst(list.node());
        stopListening = context.year().onChange(change -> followRounds());
        list.first().ifPresentOrElse(list::select, this::showNothing);
    }

    private void show(long round) {
        if (!shown.equals(Optional.of(round)) && context.year().row(round, Round.class).isPresent()) {
            if (detail instanceof RoundDetail there) {
                there.show(round);
            } else {
                replace(new RoundDetail(context, round));
            }
            shown = Optional.of(round);
            wholeYear.setSelected(false);
        }
    }

    private void begin(long round) {
        show(round);
        node.applyCss();
        detail.focus(new FieldRef(round, Round.NAME));
    }

    private void replace(Detail next) {
        if (detail != null) {
            detail.close();
        }
        detail = next;
        right.getChildren().setAll(next.node());
    }

    private void showNothing() {
        if (detail != null) {
            detail.close();
            detail = null;
        }
        shown = Optional.empty();
        right.getChildren().setAll(empty);
    }

    /** The round shown may be gone, by its deletion or by undoing that it was made; and the first may be there again. */
    private void followRounds() {
        if (shown.isPresent() && context.year().evaluation().find(shown.get()).isEmpty()) {
            list.first().ifPresentOrElse(this::show, this::showNothing);
        } else if (detail == null) {
            list.first().ifPresent(list::select);
        }
    }

    @FXML
    private void showWholeYear() {
        list.selectNone();
        shown = Optional.empty();
        replace(new WholeYear(context));
        wholeYear.setSelected(true);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean enter() {
        if (detail == null) {
            list.focusAdd();
            return true;
        }
        return Entry.into(detail.node());
    }

    @Override
    public boolean focus(FieldRef field) {
        Optional<Long> round = Rounds.above(context.year().evaluation(), field.row());
        if (round.isPresent()) {
            list.select(round.get());
            show(round.get());
        } else if (field.field().type() == Round.TYPE) {
            list.focusAdd();
            return true;
        } else if (!wholeYear.isSelected()) {
            showWholeYear();
        }
        node.applyCss();
        node.layout();
        return detail.focus(field);
    }

    @Override
    public void close() {
        stopListening.run();
        list.close();
        if (detail != null) {
            detail.close();
        }
    }
}
