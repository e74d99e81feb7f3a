package org.selfeval.ui.step.rounds;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.selfeval.intake.RowNames;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Group;
import org.selfeval.model.Round;
import org.selfeval.model.SpecialCheck;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;
import org.selfeval.scoring.fact.Counts;
import org.selfeval.text.Texts;
import org.selfeval.ui.fxml.Tip;

/** Groups and special checks as chips, each leading to its row, and one that adds another. */
final class Chips {

    private static final int MOST = 6;
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

    private final FlowPane groups;
    private final FlowPane checks;
    private final Consumer<Row> show;
    private final Consumer<RowType<?>> add;
    private List<Object> shown = List.of();

    Chips(FlowPane groups, FlowPane checks, Consumer<Row> show, Consumer<RowType<?>> add) {
        this.groups = groups;
        this.checks = checks;
        this.show = show;
        this.add = add;
        List.of(groups, checks).forEach(Chips::wrapAtItsWidth);
    }

    /** Otherwise its height is that of a pane 400 wide. */
    static void wrapAtItsWidth(FlowPane pane) {
        pane.widthProperty().subscribe(width -> {
            if (width.doubleValue() > 0) {
                pane.setPrefWrapLength(width.doubleValue());
            }
        });
    }

    /** Groups of a round, lines with their counts. */
    static int groups(org.selfeval.model.tree.Node<Round> round) {
        return round.rows(Group.TYPE).stream().mapToInt(group -> Counts.size(group.count())).sum();
    }

    void show(Evaluation year, org.selfeval.model.tree.Node<Round> round) {
        List<GroupReport> reports = GroupReport.all(year, round);
        List<SpecialCheck> special = round.rows(SpecialCheck.TYPE);
        List<Object> now = List.of(reports, special);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        fill(groups, Group.TYPE, reports.stream().map(this::chip).toList());
        fill(checks, SpecialCheck.TYPE, special.stream().map(this::chip).toList());
    }

    private void fill(FlowPane pane, RowType<?> type, List<Button> chips) {
        Stream<Node> first = chips.stream().limit(MOST).map(chip -> chip);
        Stream<Node> rest = chips.size() > MOST ? Stream.of(rest(chips)) : Stream.empty();
        pane.getChildren()
            .setAll(Stream.concat(Stream.concat(first, rest), Stream.of(add(type))).toList());
    }

    /** As many as there are, the one after the last shown leads to the others. */
    private static Button rest(List<Button> chips) {
        Button more = button(Texts.get("rounds.moreChips", chips.size() - MOST));
        more.setOnAction(chips.get(MOST).getOnAction());
        return more;
    }

    private Button add(RowType<?> type) {
        String name = Texts.get("rounds.add", Texts.get("rowtype." + type));
        Button chip = button(Texts.get("rounds.plus"));
        chip.setId("add-" + type);
        chip.setAccessibleText(name);
        Tip.set(chip, name);
        chip.setOnAction(event -> add.accept(type));
        return chip;
    }

    private Button chip(GroupReport report) {
        Button chip = button(report.shown());
        chip.pseudoClassStateChanged(LATE, report.late());
        chip.pseudoClassStateChanged(UNKNOWN, report.unknown());
        chip.setOnAction(event -> show.accept(report.group()));
        return chip;
    }

    private Button chip(SpecialCheck check) {
        String name = RowNames.of(check);
        Button chip = button(Stream.of(name, check.partner())
            .filter(Objects::nonNull)
            .reduce((topic, partner) -> topic + Texts.get("rounds.dot") + partner)
            .orElse(name));
        chip.setOnAction(event -> show.accept(check));
        return chip;
    }

    private static Button button(String text) {
        Button chip = new Button(text);
        chip.getStyleClass().setAll("row-chip");
        return chip;
    }
}
