package org.selfeval.ui.year;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.selfeval.check.WizardStep;
import org.selfeval.ui.guide.FindBox;

/** The keys of the open year, wherever in it one is. */
final class YearKeys {

    /** The digit after those of the steps. */
    private static final int SCORES = 9;

    private final YearPlace place;
    private final OpenYear year;
    private final FindBox find;
    private final Side side;

    YearKeys(YearPlace place, OpenYear year, FindBox find, Side side) {
        this.place = place;
        this.year = year;
        this.find = find;
        this.side = side;
    }

    void pressed(KeyEvent key) {
        if (key.isAltDown() && key.getCode().isDigitKey()) {
            step(key);
        } else if (key.isAltDown() && key.getCode() == KeyCode.HOME) {
            place.home();
            key.consume();
        } else if (key.isShortcutDown()) {
            shortcut(key);
        } else if (key.getCode() == KeyCode.F1) {
            side.toggleHelp();
            key.consume();
        }
    }

    private void step(KeyEvent key) {
        int digit = key.getCode().ordinal() - KeyCode.DIGIT0.ordinal();
        if (digit >= 1 && digit <= WizardStep.values().length) {
            place.go(WizardStep.values()[digit - 1]);
            key.consume();
        } else if (digit == SCORES) {
            side.toggleScores();
            key.consume();
        }
    }

    private void shortcut(KeyEvent key) {
        switch (key.getCode()) {
            case Z -> year.undo();
            case Y -> year.redo();
            case S -> place.save();
            case P -> place.print();
            case F -> find(key.isShiftDown());
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void find(boolean everywhere) {
        if (everywhere || !place.searchStep()) {
            find.appear();
        }
    }
}
