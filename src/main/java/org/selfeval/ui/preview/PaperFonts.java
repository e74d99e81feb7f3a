package org.selfeval.ui.preview;

import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.selfeval.sheet.Style;
import org.selfeval.sheet.Style.Face;

/** The typefaces of paper, or those that come nearest on this computer. */
final class PaperFonts {

    private static final List<String> SONG = List.of("SimSun", "宋体", "NSimSun", "Noto Serif CJK SC",
            "Source Han Serif SC", "Source Han Serif CN", "Songti SC", "AR PL UMing CN", "Noto Sans CJK SC");
    private static final List<String> FANG_SONG = List.of("FangSong", "仿宋", "FangSong_GB2312", "仿宋_GB2312",
            "STFangsong",
            "FandolFang R");

    private static final Set<String> INSTALLED = Set.copyOf(Font.getFamilies());
    private static final String SONG_FAMILY = first(SONG, "Serif");
    private static final String FANG_SONG_FAMILY = first(FANG_SONG, SONG_FAMILY);

    private PaperFonts() {}

    private static String first(List<String> families, String otherwise) {
        return families.stream().filter(INSTALLED::contains).findFirst().orElse(otherwise);
    }

    static Font of(Style style) {
        String family = style.face() == Face.FANG_SONG ? FANG_SONG_FAMILY : SONG_FAMILY;
        return Font.font(family, style.bold() ? FontWeight.BOLD : FontWeight.NORMAL, style.points());
    }
}
