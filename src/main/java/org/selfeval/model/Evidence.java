package org.selfeval.model;

import java.time.LocalDate;

import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;

/**
 * A file that proves what is said about the row it hangs on. What the file holds is kept apart, once for equal files, and
 * is named by its digest.
 *
 * @param name what the file is called, its ending included (文件名)
 * @param size in bytes (文件大小)
 * @param sha256 digest of what it holds, in lower-case hexadecimal digits (文件校验码)
 * @param addedOn when it was attached (添加日期)
 * @param note what it shows (材料说明)
 */
public record Evidence(long id, long parent, int position, String name, Integer size, String sha256,
        LocalDate addedOn, String note) implements Row {

    private static final RowType.Builder<Evidence> FIELDS = RowType.builder("evidence", Evidence.class);

    public static final Field<Evidence, String> NAME = FIELDS.name("name", Evidence::name);
    public static final Field<Evidence, Integer> SIZE = FIELDS.whole("size", Evidence::size);
    public static final Field<Evidence, String> SHA256 = FIELDS.name("sha256", Evidence::sha256);
    public static final Field<Evidence, LocalDate> ADDED_ON = FIELDS.date("addedOn", Evidence::addedOn);
    public static final Field<Evidence, String> NOTE = FIELDS.text("note", Evidence::note);

    public static final RowType<Evidence> TYPE = FIELDS
        .build((id, parent, position, v) -> new Evidence(id, parent, position,
                v.get(NAME), v.get(SIZE), v.get(SHA256), v.get(ADDED_ON), v.get(NOTE)));

    @Override
    public RowType<Evidence> type() {
        return TYPE;
    }
}
