package org.selfeval.ui.preview;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.selfeval.sheet.Sheet;
import org.selfeval.sheet.Sheet.Cell;
import org.selfeval.sheet.Style;
import org.selfeval.text.Texts;

/** One cell as it prints, in points: lines, text in the middle, wrapped or shrunk as its style says. */
final class CellNode extends Pane {

    private static final double LINE = 0.5;
    private static final double PADDING = 2;
    private static final double INDENT = 7;

    private final Cell cell;

    CellNode(Sheet sheet, Cell cell) {
        this.cell = cell;
        double width = Pages.columnsWidth(sheet, cell.column(), cell.column() + cell.columnSpan());
        double height = Pages.rowsHeight(sheet, cell.row(), cell.row() + cell.rowSpan());
        setPrefSize(width, height);
        setMinSize(width, height);
        setMaxSize(width, height);
        getStyleClass().add("paper-cell");
        if (cell.style().lined()) {
            Rectangle lines = new Rectangle(width, height);
            lines.setFill(null);
            lines.setStroke(Color.BLACK);
            lines.setStrokeWidth(LINE);
            getChildren().add(lines);
        }
        if (!cell.content().shown().isEmpty()) {
            addText(width, height);
        }
        if (!cell.fields().isEmpty()) {
            getStyleClass().add("linked");
            setAccessibleRole(AccessibleRole.HYPERLINK);
            setAccessibleText(Texts.get("preview.cell", Texts.get(cell.fields().getFirst().field().labelKey()),
                    cell.content().shown()));
        }
    }

    Cell cell() {
        return cell;
    }

    private void addText(double width, double height) {
        Style style = cell.style();
        Text text = new Text(cell.content().shown());
        text.setFont(PaperFonts.of(style));
        // Said, lest a dark theme makes it light.
        text.setFill(Color.BLACK);
        text.setTextOrigin(VPos.TOP);
        double left = PADDING + style.indent() * INDENT;
        double room = width - left - PADDING;
        if (style.wraps()) {
            text.setWrappingWidth(room);
        } else {
            shrink(text, room);
        }
        text.setTextAlignment(style.align() == Style.Align.LEFT ? TextAlignment.LEFT : TextAlignment.CENTER);
        double textWidth = text.getLayoutBounds().getWidth();
        double textHeight = text.getLayoutBounds().getHeight();
        text.setX(style.wraps() ? left : left + (room - textWidth) / 2);
        text.setY((height - textHeight) / 2);
        getChildren().add(text);
        if (textHeight > height) {
            setClip(new Rectangle(-LINE, -LINE, width + 2 * LINE, height + 2 * LINE));
        }
    }

    private static void shrink(Text text, double room) {
        double wanted = text.getLayoutBounds().getWidth();
        if (wanted > room) {
            Font font = text.getFont();
            text.setFont(Font.font(font.getFamily(), font.getSize() * room / wanted));
        }
    }
}
