package org.selfeval.archive;

import java.util.Objects;
import java.util.regex.Pattern;
import org.selfeval.model.Overview;
import org.selfeval.text.Texts;

/** Names of files handed in, that say of themselves what they are. */
public final class FileNames {

    /** What Windows does not take in a name, and what only confuses. */
    private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|\\s\\p{Cntrl}]+");
    /** Names are limited to 255 bytes in places, that is 85 Chinese characters, and so are whole paths on Windows. */
    private static final int LONGEST = 40;

    private FileNames() {}

    /** The official table's name without ending, such as 2020年度巡察工作经费项目支出绩效自评表. */
    public static String table(Overview overview) {
        String year = overview.year() == null ? "" : Texts.get("export.fileYear", overview.year());
        return Texts.get("export.fileName", year, of(Objects.requireNonNullElse(overview.project(), "")));
    }

    /** What somebody called something, as far as a file can be called so; without ending. */
    public static String of(String name) {
        String fit = UNFIT.matcher(name).replaceAll("");
        return fit.substring(0, fit.offsetByCodePoints(0, Math.min(LONGEST, fit.codePointCount(0, fit.length()))));
    }
}
