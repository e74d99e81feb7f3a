package org.selfeval.ui.year;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.selfeval.check.WizardStep;
import org.selfeval.intake.FieldText;
import org.selfeval.intake.RowNames;
import org.selfeval.model.FundSource;
import org.selfeval.model.Indicator;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.RowTypes;
import org.selfeval.model.Satisfaction;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.Evidence;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.Quantity;
import org.selfeval.scoring.Shortfall;
import org.selfeval.text.Texts;

/**
 * How the points of one indicator come about: what was counted, each number a link to its first row and the rows named
 * below; the rule with the numbers in it; and what would bring the missing points, or which facts are missing.
 */
final class ScoreDetails extends VBox {

    private static final int NAMED = 3;
    private static final int NAMED_ON_DEMAND = 30;

    private final OpenYear year;
    private final Consumer<FieldRef> jump;

    ScoreDetails(OpenYear year, Consumer<FieldRef> jump) {
        this.year = year;
        this.jump = jump;
        getStyleClass().add("score-details");
    }

    void show(IndicatorScore score) {
        getChildren().clear();
        Evidence evidence = score.evidence();
        say(evidence.measured().toString(), "measured");
        counted(evidence.quantities());
        say(score.rule().applied().toString(), "rule");
        if (score.overridden()) {
            say(score.explanation().arguments().getLast().toString(), "rule");
        }
        if (!evidence.missing().isEmpty()) {
            links(Texts.get("year.missing", evidence.missing().size()), evidence.missing(),
                    field -> FieldNames.field(year.evaluation(), field));
        } else if (!score.rated()) {
            enter(evidence.metric());
        }
        if (score.belowWeight()) {
            lost(score);
        }
        evidence.asides().forEach(aside -> say(aside.toString(), "quiet"));
    }

    private void say(String sentence, String style) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        getChildren().add(label);
    }

    /** Name and number of each, and the rows they came from, each row once; what is there only once needs no name. */
    private void counted(List<Quantity> quantities) {
        TextFlow numbers = new TextFlow();
        for (Quantity quantity : quantities) {
            if (!numbers.getChildren().isEmpty()) {
                numbers.getChildren().add(plain("，"));
            }
            numbers.getChildren().add(plain(quantity.name() + " "));
            String value = Texts.plain(quantity.value());
            if (quantity.from().isEmpty()) {
                numbers.getChildren().add(plain(value));
            } else {
                numbers.getChildren().add(link(value, quantity.from().getFirst()));
            }
        }
        if (!quantities.isEmpty()) {
            getChildren().add(numbers);
        }
        List<FieldRef> rows = quantities.stream()
            .flatMap(quantity -> quantity.from().stream())
            .collect(Collectors.toMap(FieldRef::row, field -> field, (first, other) -> first,
                    LinkedHashMap::new))
            .values()
            .stream()
            .filter(field -> !RowTypes.SINGLE.contains(field.field().type()))
            .toList();
        if (rows.size() > 1) {
            links(Texts.get("year.counted"), rows, field -> year.evaluation().find(field.row()).map(RowNames::of));
        }
    }

    /** Nothing is there that could be named: the way to where it is entered. */
    private void enter(Metric metric) {
        Overview root = year.evaluation().overview();
        Field<?, ?> field = switch (metric) {
            case EXECUTION_RATE, COST -> FundSource.EXECUTED;
            case ROUNDS, REPORTS, TIMELINESS, FINDINGS -> Round.NAME;
            case CLOSURE -> InspectedUnit.FEEDBACK_ON;
            case COMPLAINTS, SURVEY -> Satisfaction.RECEIVED;
            case ENTERED -> Indicator.ACTUAL;
        };
        WizardStep step = WizardStep.of(field.type().blank(0, 0, 0), field);
        getChildren().add(link(Texts.get("year.enter", step), FieldRef.of(root, field)));
    }

    private void lost(IndicatorScore score) {
        BigDecimal points = score.weight().subtract(score.score().orElseThrow());
        List<Shortfall> shortfalls = score.evidence().shortfalls();
        if (shortfalls.isEmpty()) {
            say(Texts.get("year.lost", points), "lost");
            return;
        }
        Metric metric = score.evidence().metric();
        String lacking = score.evidence()
            .lacking()
            .map(amount -> Texts.get("year.lacking." + metric.name(), shown(metric, amount)))
            .orElseGet(() -> Texts.get("year.keepsBack"));
        boolean each = shortfalls.size() > 1;
        links(Texts.get("year.lostBy", points, lacking), shortfalls.stream().map(Shortfall::at).toList(), field -> {
            Optional<BigDecimal> amount = shortfalls.stream()
                .filter(one -> one.at().equals(field))
                .findFirst()
                .flatMap(Shortfall::amount);
            return FieldNames.row(year.evaluation(), field)
                .map(name -> each && amount.isPresent()
                        ? Texts.get("year.lackingAt", name, shown(metric, amount.get()))
                        : name);
        });
    }

    private Object shown(Metric metric, BigDecimal amount) {
        return metric == Metric.EXECUTION_RATE
                ? Texts.get("funds.amount", new FieldText(year.unit()).of(FundSource.EXECUTED, amount), year.unit())
                : amount;
    }

    /** A title and the first rows as links; the rest is named on demand. */
    private void links(String title, List<FieldRef> fields, Function<FieldRef, Optional<String>> name) {
        TextFlow flow = new TextFlow(plain(title));
        fill(flow, fields, name, NAMED);
        getChildren().add(flow);
    }

    private void fill(TextFlow flow, List<FieldRef> fields, Function<FieldRef, Optional<String>> name, int most) {
        flow.getChildren().remove(1, flow.getChildren().size());
        for (FieldRef field : fields.subList(0, Math.min(most, fields.size()))) {
            name.apply(field).ifPresent(text -> {
                if (flow.getChildren().size() > 1) {
                    flow.getChildren().add(plain("、"));
                }
                flow.getChildren().add(link(text, field));
            });
        }
        if (fields.size() > most && most == NAMED) {
            Hyperlink more = new Hyperlink(Texts.get("year.andMore", fields.size()));
            more.setOnAction(event -> {
                fill(flow, fields, name, NAMED_ON_DEMAND);
                flow.getChildren().get(2 * NAMED + 1).requestFocus();
            });
            flow.getChildren().addAll(plain(" "), more);
        } else if (fields.size() > most) {
            flow.getChildren().add(plain(" " + Texts.get("year.andMore", fields.size())));
        }
    }

    private Hyperlink link(String text, FieldRef field) {
        Hyperlink link = new Hyperlink(text);
        link.setWrapText(true);
        link.setOnAction(event -> jump.accept(field));
        return link;
    }

    private static Text plain(String text) {
        Text plain = new Text(text);
        plain.getStyleClass().add("plain");
        return plain;
    }
}
