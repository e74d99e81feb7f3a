package org.selfeval.ui.step.rounds;

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
final class Columns {

    static final List<Field<InspectedUnit, ?>> UNITS = List.of(InspectedUnit.NAME, InspectedUnit.LEVEL,
            InspectedUnit.COUNT, InspectedUnit.GROUP, InspectedUnit.REPORTS_FORMED, InspectedUnit.BRIEFED_ON,
            InspectedUnit.NATURE, InspectedUnit.PRIORITY, InspectedUnit.TOWN, InspectedUnit.NOTE);

    static final List<Field<Group, ?>> GROUPS = List.of(Group.NAME, Group.KIND, Group.COUNT, Group.END,
            Group.REPORTED_ON, Group.SENDER, Group.DEPARTMENTS, Group.NOTE);

    static final List<Field<SpecialCheck, ?>> CHECKS = List.of(SpecialCheck.TOPIC, SpecialCheck.NAME,
            SpecialCheck.PARTNER, SpecialCheck.ON, SpecialCheck.RESULT);

    private static final Map<String, Double> WIDTHS = Map.ofEntries(
            Map.entry("name", 130.0), Map.entry("count", 54.0), Map.entry("level", 66.0), Map.entry("nature", 92.0),
            Map.entry("priority", 96.0), Map.entry("group", 72.0), Map.entry("reportsFormed", 76.0),
            Map.entry("briefedOn", 98.0), Map.entry("town", 96.0), Map.entry("note", 160.0),
            Map.entry("kind", 92.0), Map.entry("end", 108.0), Map.entry("reportedOn", 108.0),
            Map.entry("sender", 96.0), Map.entry("departments", 150.0), Map.entry("topic", 120.0),
            Map.entry("partner", 120.0), Map.entry("on", 108.0), Map.entry("result", 180.0));

    private static final double COMPUTED = 54;

    private Columns() {}

    /** Gives the columns their width; where there is not room for all, the table scrolls sideways. */
    static void fit(TableView<?> table, String heads) {
        double wanted = 0;
        for (TableColumn<?, ?> column : table.getColumns()) {
            double width = column.getId() == null ? COMPUTED : WIDTHS.get(column.getId());
            wanted += width;
            column.setPrefWidth(width);
            String head = heads + "." + column.getId();
            if (Texts.has(head)) {
                column.setText(Texts.get(head));
            }
        }
        double all = wanted;
        table.widthProperty()
            .subscribe(width -> table.setColumnResizePolicy(width.doubleValue() < all
                    ? TableView.UNCONSTRAINED_RESIZE_POLICY
                    : TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN));
    }
}
