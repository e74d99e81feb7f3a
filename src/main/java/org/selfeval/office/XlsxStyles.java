package org.selfeval.office;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.selfeval.sheet.Content.Format;
import org.selfeval.sheet.Style;

/** The named looks as styles of one workbook, each made when it is first asked for. */
final class XlsxStyles {

    private record Look(Style style, Format format, boolean textSign) {}

    private final XSSFWorkbook workbook;
    private final Map<Style, XSSFFont> fonts = new EnumMap<>(Style.class);
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();

    XlsxStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // The first font is that of the sheet itself. Column widths are counted in its digits, so it is one whose digits
        // are equally wide on computers with and without Chinese fonts.
        workbook.getFontAt(0).setFontName("Arial");
        workbook.getFontAt(0).setFontHeight(10);
    }

    /**
     * @param format for numbers, null for text
     * @param textSign whether the text looks like a formula and must stay text when somebody edits the cell
     */
    XSSFCellStyle of(Style style, Format format, boolean textSign) {
        return styles.computeIfAbsent(new Look(style, format, textSign), this::make);
    }

    private XSSFCellStyle make(Look look) {
        Style style = look.style();
        XSSFCellStyle made = workbook.createCellStyle();
        made.setFont(fonts.computeIfAbsent(style, this::font));
        made.setAlignment(style.align() == Style.Align.LEFT ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER);
        made.setIndention((short) style.indent());
        made.setVerticalAlignment(VerticalAlignment.CENTER);
        made.setWrapText(style.wraps());
        made.setShrinkToFit(!style.wraps());
        if (style.lined()) {
            made.setBorderTop(BorderStyle.THIN);
            made.setBorderBottom(BorderStyle.THIN);
            made.setBorderLeft(BorderStyle.THIN);
            made.setBorderRight(BorderStyle.THIN);
        }
        if (look.format() != null) {
            made.setDataFormat(workbook.createDataFormat().getFormat(look.format().pattern()));
        }
        if (look.textSign()) {
            made.setQuotePrefixed(true);
        }
        return made;
    }

    private XSSFFont font(Style style) {
        XSSFFont font = workbook.createFont();
        dress(font, style);
        return font;
    }

    private static void dress(XSSFFont font, Style style) {
        font.setFontName(style.face().fontName());
        font.setCharSet(FontCharset.GB2312.getNativeId());
        font.setFontHeight(style.points());
        font.setBold(style.bold());
        font.setScheme(FontScheme.NONE);
    }
}
