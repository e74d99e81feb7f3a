package org.selfeval.ui.year;

import java.math.BigDecimal;
import java.math.RoundingMode;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.selfeval.check.WizardStep;
import org.selfeval.scoring.ScoreSheet;
import org.selfeval.text.Texts;
import org.selfeval.ui.evidence.EvidenceDesk;
import org.selfeval.ui.evidence.EvidencePane;
import org.selfeval.ui.guide.StepHelp;
import org.selfeval.ui.step.StepContext;

/**
 * What stands beside the form: the scores, or the help or the evidence instead of them, if asked for. Where letters are so large, or the window so small,
 * that the form would lack the room, and in steps that need the whole width, it gives way: the total stands in the bar, and
 * the rest lies over the form while it is asked for.
 */
public final class Side extends HBox {

    /** As many letters a window must be wide for rail, form and scores beside each other. */
    private static final double LETTERS = 90;
    private static final int PLACES = 2;
    private static final PseudoClass CROWDED = PseudoClass.getPseudoClass("crowded");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    /**
     * Where it may stand.
     *
     * @param frame has it at its right edge, where there is room
     * @param middle has it over the form otherwise
     * @param points shows the total then, and leads to the rest
     * @param letters has letters of the usual size
     */
    record Room(BorderPane frame, StackPane middle, Button points, Label letters) {}

    private final ScoreCard scores = new ScoreCard();
    private final StepHelp help = new StepHelp();
    private final EvidencePane evidence = new EvidencePane();
    private EvidenceDesk desk;
    private Room room;
    private WizardStep step = WizardStep.OVERVIEW;
    private boolean wide;
    private boolean asked;
    private Node before;

    public Side() {
        scores.setId("scores");
        help.setId("help");
        evidence.setId("evidence");
        scores.managedProperty().bind(scores.visibleProperty());
        getStyleClass().add("side");
        setMaxWidth(USE_PREF_SIZE);
        setPickOnBounds(false);
        StackPane.setAlignment(this, Pos.TOP_RIGHT);
        getChildren().setAll(scores, help, evidence);
        help.visibleProperty().subscribe((was, is) -> place());
        evidence.visibleProperty().subscribe((was, is) -> {
            help.setVisible(help.isVisible() && !is);
            place();
        });
        scores.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && asked) {
                toggleScores();
                key.consume();
            }
        });
    }

    Subscription open(StepContext context, Room where) {
        room = where;
        desk = context.evidence();
        room.points().managedProperty().bind(room.points().visibleProperty());
        return Subscription.combine(scores.open(context.year(), context.jump()), evidence.open(context),
                context.year().scoresProperty().subscribe(this::showTotal),
                room.frame().widthProperty().subscribe(width -> place()),
                // The font changes while styles are applied, when no node may go to another place.
                room.letters().fontProperty().subscribe((was, is) -> context.tasks().onUi(this::place)));
    }

    private void showTotal(ScoreSheet sheet) {
        BigDecimal total = sheet.total().setScale(PLACES, RoundingMode.UNNECESSARY);
        room.points()
            .setText(sheet.grade()
                .map(grade -> Texts.get("year.pointsGrade", total.toPlainString(), grade))
                .orElse(Texts.get("year.pointsOnly", total.toPlainString())));
    }

    /** Goes with the form of a step; what was asked for in the one before, scores or evidence, goes away. */
    void show(WizardStep shown, boolean needsWidth) {
        if (shown != step) {
            desk.hide();
        }
        step = shown;
        wide = needsWidth;
        asked = false;
        if (help.isVisible()) {
            help.show(step);
        }
        place();
    }

    private boolean crowded() {
        double width = room.frame().getWidth();
        return width > 0 && width < LETTERS * room.letters().getFont().getSize();
    }

    private boolean liesOver() {
        return room.middle().getChildren().contains(this);
    }

    private void place() {
        boolean crowded = crowded();
        boolean other = help.isVisible() || evidence.isVisible();
        boolean over = crowded || (wide && !other);
        room.frame().pseudoClassStateChanged(CROWDED, crowded);
        pseudoClassStateChanged(OVER, over);
        scores.setVisible(!other && (!over || asked));
        room.points().setVisible(over);
        if (over && !liesOver()) {
            room.frame().setRight(null);
            room.middle().getChildren().add(1, this);
        } else if (!over && liesOver()) {
            room.middle().getChildren().remove(this);
            room.frame().setRight(this);
        }
    }

    /** Goes to the scores, and from there back to where one was. */
    void toggleScores() {
        boolean over = liesOver();
        boolean leaves = scores.isVisible() && (scores.isFocusWithin() || over);
        if (leaves) {
            asked = false;
            place();
            if (before != null && before.getScene() != null) {
                before.requestFocus();
            }
        } else {
            before = getScene().getFocusOwner();
            help.setVisible(false);
            desk.hide();
            asked = true;
            place();
            scores.enter();
        }
    }

    /** Brings the help of the step, or takes it away. */
    void toggleHelp() {
        if (help.isVisible()) {
            help.close();
        } else {
            desk.hide();
            help.appear(step);
        }
    }
}
