package org.selfeval.store.audit;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import org.selfeval.model.RowTypes;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowChange;
import org.selfeval.model.tree.RowType;

/**
 * Row changes as text, the form of the audit trail. Each word is preceded by its length, so that nothing in it needs an
 * escape: {@code 5:round 1:7 1:0} is a round of id 7 that was not there before. A side that is there has its number of
 * known fields plus one in place of the 0, then parent, position, and each known field by name and written value.
 */
final class ChangesText {

    private static final char ENDS_LENGTH = ':';
    private static final char ENDS_WORD = ' ';

    private ChangesText() {}

    static void write(List<RowChange> changes, Writer target) throws IOException {
        for (RowChange change : changes) {
            word(target, change.type().name());
            word(target, Long.toString(change.id()));
            side(target, change.before());
            side(target, change.after());
        }
    }

    private static void side(Writer target, Row row) throws IOException {
        if (row == null) {
            word(target, "0");
            return;
        }
        List<Field<?, ?>> known = new ArrayList<>();
        for (Field<?, ?> field : row.type().fields()) {
            if (field.getFrom(row) != null) {
                known.add(field);
            }
        }
        word(target, Integer.toString(known.size() + 1));
        word(target, Long.toString(row.parent()));
        word(target, Integer.toString(row.position()));
        for (Field<?, ?> field : known) {
            word(target, field.name());
            word(target, written(row, field));
        }
    }

    private static <T> String written(Row row, Field<?, T> field) {
        return field.valueType().encode(field.getFrom(row));
    }

    private static void word(Writer target, String word) throws IOException {
        target.write(Integer.toString(word.length()));
        target.write(ENDS_LENGTH);
        target.write(word);
        target.write(ENDS_WORD);
    }

    /**
     * @throws IllegalArgumentException if these are no changes of rows known here
     */
    static List<RowChange> read(String text) {
        Words words = new Words(text);
        List<RowChange> changes = new ArrayList<>();
        while (!words.atEnd()) {
            RowType<?> type = RowTypes.named(words.next());
            long id = Long.parseLong(words.next());
            Row before = side(words, type, id);
            Row after = side(words, type, id);
            changes.add(new RowChange(before, after));
        }
        return changes;
    }

    private static Row side(Words words, RowType<?> type, long id) {
        int known = Integer.parseInt(words.next()) - 1;
        if (known < 0) {
            return null;
        }
        long parent = Long.parseLong(words.next());
        int position = Integer.parseInt(words.next());
        Object[] values = new Object[type.fields().size()];
        for (int i = 0; i < known; i++) {
            Field<?, ?> field = type.field(words.next());
            values[field.index()] = field.valueType().decode(words.next());
        }
        return type.create(id, parent, position, values);
    }

    /** The words of a text, one by one. */
    private static final class Words {

        private final String text;
        private int at;

        Words(String text) {
            this.text = text;
        }

        boolean atEnd() {
            return at == text.length();
        }

        String next() {
            int colon = text.indexOf(ENDS_LENGTH, at);
            if (colon < 0) {
                throw new IllegalArgumentException("no word");
            }
            int from = colon + 1;
            int to = from + Integer.parseInt(text, at, colon, 10);
            if (to < from || to >= text.length() || text.charAt(to) != ENDS_WORD) {
                throw new IllegalArgumentException("a word cut off");
            }
            at = to + 1;
            return text.substring(from, to);
        }
    }
}
