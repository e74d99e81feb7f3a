package org.selfeval.ui.preview;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.selfeval.sheet.Sheet;
import org.selfeval.sheet.Sheet.Cell;
import org.selfeval.sheet.Style;
import org.selfeval.text.Texts;

/** One page in points: margins, its rows, the head row repeated, the page's number at the foot. */
final class PageNode extends Pane {

    private static final double FOOTER_MM = 8;
    /** Lines stand half outside their cells. */
    private static final double LINE = 1;

    private final List<CellNode> cells = new ArrayList<>();

    /**
     * @param number of the page, from 0
     */
    PageNode(Pages pages, int number) {
        Sheet sheet = pages.sheet();
        Pages.Part part = pages.parts().get(number);
        setPrefSize(pages.width(), pages.height());
        setMinSize(pages.width(), pages.height());
        setMaxSize(pages.width(), pages.height());
        getStyleClass().add("paper");
        Pane table = new Pane();
        double below = 0;
        if (part.repeatsHead()) {
            int head = sheet.print().headRow();
            table.getChildren().add(slice(sheet, head, head + 1));
            below = sheet.rows().get(head);
        }
        Node body = slice(sheet, part.first(), part.end());
        body.setLayoutY(below);
        table.getChildren().add(body);
        table.getTransforms().add(new Scale(pages.scale(), pages.scale()));
        table.setLayoutX((pages.width() - Pages.tableWidth(sheet) * pages.scale()) / 2);
        table.setLayoutY(sheet.print().topMarginMm() * Pages.POINTS_PER_MM);
        getChildren().setAll(table, footer(pages, number));
    }

    /** All cells that stand in these rows, cut where they reach beyond. */
    private Node slice(Sheet sheet, int first, int end) {
        Pane slice = new Pane();
        for (Cell cell : sheet.cells()) {
            if (cell.row() < end && cell.row() + cell.rowSpan() > first) {
                CellNode node = new CellNode(sheet, cell);
                node.setLayoutX(Pages.columnsWidth(sheet, 0, cell.column()));
                node.setLayoutY(cell.row() >= first
                        ? Pages.rowsHeight(sheet, first, cell.row())
                        : -Pages.rowsHeight(sheet, cell.row(), first));
                cells.add(node);
                slice.getChildren().add(node);
            }
        }
        slice.setClip(new Rectangle(-LINE, -LINE, Pages.tableWidth(sheet) + 2 * LINE,
                Pages.rowsHeight(sheet, first, end) + 2 * LINE));
        return slice;
    }

    private static Node footer(Pages pages, int number) {
        Text footer = new Text(Texts.get("form.pages", number + 1, pages.parts().size()));
        footer.setFont(PaperFonts.of(Style.SUBTITLE));
        footer.setFill(Color.BLACK);
        footer.setTextOrigin(VPos.BOTTOM);
        footer.setX((pages.width() - footer.getLayoutBounds().getWidth()) / 2);
        footer.setY(pages.height() - FOOTER_MM * Pages.POINTS_PER_MM);
        return footer;
    }

    /** In the order of reading. */
    List<CellNode> cells() {
        return cells;
    }
}
