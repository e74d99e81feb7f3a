package org.selfeval.ui.step.rounds.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.selfeval.model.Group;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.SpecialCheck;
import org.selfeval.model.tree.Field;
import org.selfeval.text.Texts;
import org.selfeval.ui.fxml.Tip;
import org.selfeval.ui.table.LetterWidths;
import org.selfeval.ui.table.RowTable;

/** Which fields the tables of a round show, how wide, and under what short heads. */
public final class Columns {

    /** Of inspected organisations. */
    static final List<Field<InspectedUnit, ?>> UNITS = List.of(InspectedUnit.NAME, InspectedUnit.LEVEL,
            InspectedUnit.COUNT, InspectedUnit.GROUP, InspectedUnit.REPORTS_FORMED, InspectedUnit.BRIEFED_ON,
            InspectedUnit.NATURE, InspectedUnit.PRIORITY, InspectedUnit.TOWN, InspectedUnit.NOTE);

    /** Of groups. */
    public static final List<Field<Group, ?>> GROUPS = List.of(Group.NAME, Group.KIND, Group.COUNT, Group.END,
            Group.REPORTED_ON, Group.SENDER, Group.DEPARTMENTS, Group.NOTE);

    /** Of special checks. */
    public static final List<Field<SpecialCheck, ?>> CHECKS = List.of(SpecialCheck.TOPIC, SpecialCheck.NAME,
            SpecialCheck.PARTNER, SpecialCheck.ON, SpecialCheck.RESULT);

    private static final Map<String, Double> WIDTHS = Map.ofEntries(
            Map.entry("name", 110.0), Map.entry("count", 52.0), Map.entry("level", 102.0), Map.entry("nature", 92.0),
            Map.entry("priority", 96.0), Map.entry("group", 86.0), Map.entry("reportsFormed", 52.0),
            Map.entry("briefedOn", 94.0), Map.entry("town", 96.0), Map.entry("note", 160.0),
            Map.entry("kind", 92.0), Map.entry("end", 94.0), Map.entry("reportedOn", 94.0),
            Map.entry("sender", 96.0), Map.entry("departments", 150.0), Map.entry("topic", 150.0),
            Map.entry("partner", 84.0), Map.entry("on", 90.0), Map.entry("result", 96.0));

    private static final double COMPUTED = 46;

    /** How columns whose texts are long share what there is beyond that. */
    private static final Map<String, Integer> GROWTH = Map.of("name", 4, "town", 1, "note", 3,
            "departments", 2, "partner", 1, "result", 8);

    /** What is filled in rarely: shown where there is room, or when it is asked for. */
    private static final Set<String> RARE = Set.of("nature", "priority", "town", "note", "departments");

    private static final double SCROLL_BAR = 16;

    private final TableView<?> table;
    private final ToggleButton all = new ToggleButton(null, new FontIcon(Feather.COLUMNS));

    private Columns(TableView<?> table) {
        this.table = table;
        all.setId("allColumns");
        all.managedProperty().bind(all.visibleProperty());
        all.setAccessibleText(Texts.get("rounds.allColumns"));
        Tip.set(all, Texts.get("rounds.allColumnsTip"));
        all.selectedProperty().subscribe(asked -> spread());
        table.widthProperty().subscribe(width -> spread());
        table.fixedCellSizeProperty().subscribe(size -> spread());
    }

    /**
     * Gives the columns of a round's table their heads and widths. Where there is not room for all, those that are rarely
     * filled in are left out until a button beside those of the table is pressed; then the table scrolls sideways.
     *
     * @param heads begins the keys of the short heads, which go on with the names of the fields
     */
    public static void fit(RowTable<?> rows, String heads) {
        TableView<?> table = rows.table();
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        for (TableColumn<?, ?> column : table.getColumns()) {
            String head = heads + "." + column.getId();
            if (Texts.has(head)) {
                column.setText(Texts.get(head));
            }
        }
        Columns columns = new Columns(table);
        rows.buttons().getChildren().add(columns.all);
        rows.beforeJump(field -> columns.all.setSelected(columns.all.isSelected() || columns.hides(field)));
    }

    private boolean hides(Field<?, ?> field) {
        return table.getColumns()
            .stream()
            .anyMatch(column -> !column.isVisible() && field.name().equals(column.getId()));
    }

    private void spread() {
        double scale = LetterWidths.scale(table);
        double room = table.getWidth() - SCROLL_BAR;
        boolean fits = wanted(table.getColumns(), scale) <= room;
        all.setVisible(!fits && table.getColumns().stream().anyMatch(Columns::rare));
        table.getColumns().forEach(column -> column.setVisible(fits || all.isSelected() || !rare(column)));
        double more = Math.max(0, room - wanted(table.getVisibleLeafColumns(), scale));
        int shares = table.getVisibleLeafColumns().stream().mapToInt(Columns::growth).sum();
        table.getVisibleLeafColumns()
            .forEach(column -> column
                .setPrefWidth(width(column) * scale + more / Math.max(1, shares) * growth(column)));
    }

    private static double wanted(List<? extends TableColumn<?, ?>> columns, double scale) {
        return columns.stream().mapToDouble(Columns::width).sum() * scale;
    }

    private static boolean rare(TableColumn<?, ?> column) {
        return column.getId() != null && RARE.contains(column.getId());
    }

    private static double width(TableColumn<?, ?> column) {
        return column.getId() == null ? COMPUTED : WIDTHS.get(column.getId());
    }

    private static int growth(TableColumn<?, ?> column) {
        return column.getId() == null ? 0 : GROWTH.getOrDefault(column.getId(), 0);
    }
}
