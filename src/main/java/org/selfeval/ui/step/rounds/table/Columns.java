package org.selfeval.ui.step.rounds.table;

import java.util.List;
import java.util.Map;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.selfeval.model.Group;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.SpecialCheck;
import org.selfeval.model.tree.Field;
import org.selfeval.text.Texts;

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
            Map.entry("name", 124.0), Map.entry("count", 46.0), Map.entry("level", 100.0), Map.entry("nature", 92.0),
            Map.entry("priority", 96.0), Map.entry("group", 60.0), Map.entry("reportsFormed", 70.0),
            Map.entry("briefedOn", 94.0), Map.entry("town", 96.0), Map.entry("note", 160.0),
            Map.entry("kind", 92.0), Map.entry("end", 108.0), Map.entry("reportedOn", 108.0),
            Map.entry("sender", 96.0), Map.entry("departments", 150.0), Map.entry("topic", 120.0),
            Map.entry("partner", 120.0), Map.entry("on", 108.0), Map.entry("result", 180.0));

    private static final double COMPUTED = 46;

    /** How columns whose texts are long share what there is beyond that. */
    private static final Map<String, Integer> GROWTH = Map.of("name", 4, "town", 1, "note", 3,
            "departments", 2, "partner", 1, "result", 3);

    private static final double SCROLL_BAR = 16;

    private Columns() {}

    /**
     * Gives the columns their heads and widths; where there is not room for all, the table scrolls sideways.
     *
     * @param heads begins the keys of the short heads, which go on with the names of the fields
     */
    public static void fit(TableView<?> table, String heads) {
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        for (TableColumn<?, ?> column : table.getColumns()) {
            String head = heads + "." + column.getId();
            if (Texts.has(head)) {
                column.setText(Texts.get(head));
            }
        }
        table.widthProperty().subscribe(width -> spread(table.getColumns(), width.doubleValue() - SCROLL_BAR));
    }

    private static void spread(List<? extends TableColumn<?, ?>> columns, double room) {
        double wanted = columns.stream().mapToDouble(Columns::width).sum();
        int shares = columns.stream().mapToInt(Columns::growth).sum();
        double more = Math.max(0, room - wanted) / Math.max(1, shares);
        columns.forEach(column -> column.setPrefWidth(width(column) + more * growth(column)));
    }

    private static double width(TableColumn<?, ?> column) {
        return column.getId() == null ? COMPUTED : WIDTHS.get(column.getId());
    }

    private static int growth(TableColumn<?, ?> column) {
        return column.getId() == null ? 0 : GROWTH.getOrDefault(column.getId(), 0);
    }
}
