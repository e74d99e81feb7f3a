package org.selfeval.ui.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.selfeval.intake.Parsed;
import org.selfeval.intake.block.Block;
import org.selfeval.intake.block.CellParser;
import org.selfeval.intake.block.RowEdits;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowChange;
import org.selfeval.model.tree.ValueType;
import org.selfeval.text.Texts;
import org.selfeval.ui.table.grid.CellSelection;
import org.selfeval.ui.tasks.Latest;
import org.selfeval.ui.year.OpenYear;

/** What can be done to the selected cells of a table: each one undo step. */
final class CellCommands<R extends Row> {

    /** Characters that are read within a moment. */
    private static final int LITTLE = 20_000;

    private final OpenYear year;
    private final Latest reading;
    private final TableView<Line<R>> table;
    private final Editing<R> editing;
    private final CellSelection<Line<R>> selection;
    private final Consumer<Optional<String>> say;
    private final BiConsumer<Block, Boolean> pasteBlock;

    /**
     * @param reading reads what is on the clipboard where that is much
     * @param say told why something was not done; empty where it was
     * @param pasteBlock asks about a block of several cells and pastes it; whether over the rows at hand
     */
    CellCommands(OpenYear year, Latest reading, TableView<Line<R>> table, Editing<R> editing,
            Consumer<Optional<String>> say, BiConsumer<Block, Boolean> pasteBlock) {
        this.year = year;
        this.reading = reading;
        this.table = table;
        this.editing = editing;
        this.say = say;
        this.pasteBlock = pasteBlock;
        selection = editing.selection();
    }

    /** Puts the rectangle around the selected cells on the clipboard; what is not selected in it stays empty. */
    void copy() {
        SortedMap<Integer, SortedSet<Integer>> cells = selection.cells();
        int left = cells.values().stream().mapToInt(SortedSet::first).min().orElse(0);
        int right = cells.values().stream().mapToInt(SortedSet::last).max().orElse(-1);
        List<List<String>> rows = new ArrayList<>();
        cells.forEach((row, columns) -> rows.add(IntStream.rangeClosed(left, right)
            .mapToObj(column -> columns.contains(column) ? text(row, column) : "")
            .toList()));
        ClipboardContent content = new ClipboardContent();
        content.putString(new Block(rows).text());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** What is typed into a cell, so that it can be pasted back; of a computed one, and of a link, what it shows. */
    private String text(int row, int column) {
        TableColumn<Line<R>, ?> shown = table.getVisibleLeafColumns().get(column);
        R there = table.getItems().get(row).row();
        Optional<Field<R, ?>> typed = FieldColumns.<R>field(shown)
            .filter(field -> !(field.valueType() instanceof ValueType.Link) && !editing.isComputed(there, field));
        return typed.map(field -> typed(there, field))
            .orElseGet(() -> Objects.requireNonNullElse(shown.getCellData(row), "").toString());
    }

    private <T> String typed(R row, Field<R, T> field) {
        return year.texts().of(field, field.get(row));
    }

    void cut() {
        copy();
        clear("edit.cut");
    }

    void clear() {
        clear("edit.clear");
    }

    private void clear(String label) {
        List<RowChange> changes = new ArrayList<>();
        selection.cells().forEach((row, columns) -> {
            R before = table.getItems().get(row).row();
            List<Field<R, ?>> fields = fields(before, columns);
            fields.forEach(field -> editing.drop(before.id(), field));
            changes.add(RowChange.update(before, RowEdits.cleared(before, fields)));
        });
        apply(new Edit(Texts.get(label), changes).effective());
    }

    /** Those of the row's fields that take what is typed: what a cell computes is not cleared or filled behind it. */
    private List<Field<R, ?>> fields(R row, Collection<Integer> columns) {
        return columns.stream()
            .map(column -> FieldColumns.<R>field(table.getVisibleLeafColumns().get(column)))
            .flatMap(Optional::stream)
            .filter(field -> !editing.isComputed(row, field))
            .toList();
    }

    private void apply(Edit edit) {
        say.accept(Optional.empty());
        if (!edit.isEmpty()) {
            year.apply(edit);
        }
    }

    /** Fills the selected cells with what the first selected row has; a single row with what the row above it has. */
    void fillDown() {
        SortedMap<Integer, SortedSet<Integer>> cells = selection.cells();
        if (cells.isEmpty() || (cells.size() == 1 && cells.firstKey() == 0)) {
            return;
        }
        int source = cells.size() == 1 ? cells.firstKey() - 1 : cells.firstKey();
        R from = table.getItems().get(source).row();
        List<RowChange> changes = new ArrayList<>();
        cells.forEach((row, columns) -> {
            R before = table.getItems().get(row).row();
            List<Field<R, ?>> fields = fields(before, columns);
            fields.forEach(field -> editing.drop(before.id(), field));
            changes.add(RowChange.update(before, RowEdits.copied(before, from, fields)));
        });
        apply(new Edit(Texts.get("edit.fillDown"), changes).effective());
    }

    /** Fills the selection with a single value; what is more than that is shown before it is pasted. */
    void paste() {
        fromClipboard(block -> {
            if (block.isSingle() && selection.isOnCell()) {
                fill(block.rows().getFirst().getFirst());
            } else {
                pasteBlock.accept(block, selection.isOnCell());
            }
        });
    }

    /**
     * Whether there is more on the clipboard than fits into one cell.
     *
     * @param line whether that cell takes one line only
     */
    static boolean isBlockCopied(boolean line) {
        String copied = Clipboard.getSystemClipboard().getString();
        return copied != null && !copied.isBlank()
                && (copied.indexOf('\t') >= 0 || (line && copied.strip().lines().limit(2).count() > 1));
    }

    /** Shows what is on the clipboard as new rows, before it is pasted. */
    void pasteRows() {
        fromClipboard(block -> pasteBlock.accept(block, false));
    }

    /** A great deal of text is read beside the UI thread; a little at once, before the next key. */
    private void fromClipboard(Consumer<Block> use) {
        String copied = Clipboard.getSystemClipboard().getString();
        if (copied == null || copied.isBlank()) {
            say.accept(Optional.of(Texts.get("paste.nothing")));
        } else if (copied.length() < LITTLE) {
            use(Block.read(copied), use);
        } else {
            reading.submit(() -> Block.read(copied), read -> use(read, use));
        }
    }

    private void use(Parsed<Block> read, Consumer<Block> use) {
        switch (read) {
            case Parsed.Refused<Block>(var why) -> say.accept(Optional.of(why.toString()));
            case Parsed.Value<Block>(Block block) -> {
                say.accept(Optional.empty());
                use.accept(block);
            }
        }
    }

    /** All of the selection or, where one of its fields cannot take the text, nothing. */
    private void fill(String text) {
        CellParser parser = new CellParser(year.evaluation(), year.parser());
        List<RowChange> changes = new ArrayList<>();
        for (var cell : selection.cells().entrySet()) {
            R before = table.getItems().get(cell.getKey()).row();
            R after = before;
            for (Field<R, ?> field : fields(before, cell.getValue())) {
                Optional<R> filled = filled(after, field, text, parser);
                if (filled.isEmpty()) {
                    return;
                }
                after = filled.get();
            }
            changes.add(RowChange.update(before, after));
        }
        apply(new Edit(Texts.get("edit.paste"), changes).effective());
    }

    private <T> Optional<R> filled(R row, Field<R, T> field, String text, CellParser parser) {
        return switch (parser.parse(field, row.parent(), text)) {
            case Parsed.Value<T>(T value) -> Optional.of(field.set(row, value));
            case Parsed.Refused<T>(var why) -> {
                say.accept(Optional.of(why.toString()));
                yield Optional.empty();
            }
        };
    }
}
