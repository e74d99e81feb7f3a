package org.selfeval.ui.table.grid;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/** Scrolls the page that a table stands on, no farther than is needed. */
final class Sight {

    private Sight() {}

    /** Brings a row that the table itself shows whole into sight, on every page around it. */
    static void show(TableView<?> table, int row) {
        for (Node above = table.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane page && page.getContent() != null) {
                if (!isLaidOut(table, row)) {
                    // A row that is new makes the page longer.
                    page.applyCss();
                    page.layout();
                }
                double from = page.getContent().sceneToLocal(table.localToScene(0, place(table, row))).getY();
                show(page, from, from + table.getFixedCellSize());
            }
        }
    }

    private static boolean isLaidOut(TableView<?> table, int row) {
        return table.getHeight() >= table.getMinHeight() && table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getFirstVisibleCell().getIndex() <= row && row <= flow.getLastVisibleCell().getIndex();
    }

    private static void show(ScrollPane page, double from, double to) {
        double seen = page.getViewportBounds().getHeight();
        double hidden = page.getContent().getLayoutBounds().getHeight() - seen;
        double top = page.getVvalue() * hidden;
        if (hidden > 0 && (from < top || to > top + seen)) {
            page.setVvalue(Math.clamp((from < top ? from : to - seen) / hidden, 0, 1));
        }
    }

    private static double place(TableView<?> table, int row) {
        Node heads = table.lookup(".column-header-background");
        int first = table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                ? flow.getFirstVisibleCell().getIndex()
                : 0;
        double height = heads == null ? 0 : heads.getLayoutBounds().getHeight();
        return Math.min(height + (row - first) * table.getFixedCellSize(),
                table.getHeight() - table.getFixedCellSize());
    }
}
