package org.selfeval.ui.table.grid;

import javafx.geometry.Point2D;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TableView;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a table while no cell is edited, as a spreadsheet has them. Typing begins editing, and so does a word from
 * an input method. Ctrl+Tab leaves the table.
 */
public final class CellKeys<T> {

    /** What keys may do beside moving. */
    public interface Actions {

        /** Begins editing the cell one is in. */
        void edit();

        /** Begins editing the cell one is in; the text replaces what stood there. */
        void editFrom(String text);

        /** Does what the key stands for; false where it stands for nothing. */
        boolean perform(KeyEvent key);
    }

    /** More than any table has. */
    private static final int FAR = 1_000_000;

    private final TableView<T> table;
    private final CellSelection<T> selection;
    private final Actions actions;

    public CellKeys(TableView<T> table, CellSelection<T> selection, Actions actions) {
        this.table = table;
        this.selection = selection;
        this.actions = actions;
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        // Without these an input method stays off here, and the first letter of a Chinese word would be taken as it is.
        table.setInputMethodRequests(new Requests());
        table.setOnInputMethodTextChanged(this::composed);
    }

    private void pressed(KeyEvent key) {
        if (key.getTarget().equals(table) && !key.isConsumed()
                && (actions.perform(key) || (!key.isAltDown() && move(key)))) {
            key.consume();
        }
    }

    private boolean move(KeyEvent key) {
        boolean far = key.isShortcutDown();
        boolean extend = key.isShiftDown();
        switch (key.getCode()) {
            case UP -> selection.move(far ? -FAR : -1, 0, extend);
            case DOWN -> selection.move(far ? FAR : 1, 0, extend);
            case LEFT -> selection.move(0, far ? -FAR : -1, extend);
            case RIGHT -> selection.move(0, far ? FAR : 1, extend);
            case HOME -> selection.move(far ? -FAR : 0, -FAR, extend);
            case END -> selection.move(far ? FAR : 0, FAR, extend);
            case PAGE_UP -> selection.move(-page(), 0, extend);
            case PAGE_DOWN -> selection.move(page(), 0, extend);
            case TAB -> tab(far, extend);
            case ENTER -> {
                if (!selection.isEditable()) {
                    return false;
                }
                actions.edit();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private int page() {
        return Math.max(1, (int) (table.getHeight() / table.getFixedCellSize()) - 2);
    }

    /** From the last cell on, and from the first back, and with Ctrl from any, to what stands beside the table. */
    private void tab(boolean leave, boolean back) {
        if (leave || !selection.isOnCell() || !selection.step(back ? -1 : 1)) {
            table.requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    private void typed(KeyEvent key) {
        boolean printable = !key.getCharacter().isEmpty() && !Character.isISOControl(key.getCharacter().charAt(0));
        if (key.getTarget().equals(table) && printable && !key.isShortcutDown() && !key.isAltDown()) {
            actions.editFrom(key.getCharacter());
            key.consume();
        }
    }

    private void composed(InputMethodEvent event) {
        if (!event.getCommitted().isEmpty()) {
            actions.editFrom(event.getCommitted());
            event.consume();
        }
    }

    /** Has the input method show its words beside the cell one is in. */
    private final class Requests implements InputMethodRequests {

        @Override
        public Point2D getTextLocation(int offset) {
            return selection.place();
        }

        @Override
        public int getLocationOffset(int x, int y) {
            return 0;
        }

        @Override
        public void cancelLatestCommittedText() {
            // What was committed is in the cell's own field by then.
        }

        @Override
        public String getSelectedText() {
            return "";
        }
    }
}
