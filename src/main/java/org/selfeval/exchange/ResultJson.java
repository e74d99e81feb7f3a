package org.selfeval.exchange;

import java.util.List;
import java.util.Optional;

import org.selfeval.check.Check;
import org.selfeval.model.Evaluation;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.Evidence;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.scoring.Origin;
import org.selfeval.scoring.Quantity;
import org.selfeval.scoring.Rounding;
import org.selfeval.scoring.ScoreSheet;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Scores and checks as JSON for other programs; fields are named as {@code rowType.field} with the number of the row. */
public final class ResultJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ResultJson() {}

    /**
     * Every indicator with target, actual, weight, score, rule and evidence; an unrated score is null, and so is an actual
     * that is only stated in words.
     */
    public static String scores(Evaluation evaluation, ScoreSheet scores) {
        ObjectNode root = head(evaluation);
        root.put("weight", scores.weight()).put("ratedWeight", scores.ratedWeight()).put("total", scores.total());
        root.put("grade", scores.grade().map(Enum::name).orElse(null));
        ArrayNode indicators = root.putArray("indicators");
        scores.levels()
            .forEach(level -> level.indicators()
                .forEach(score -> indicator(indicators.addObject().put("level", level.level().name()), score)));
        return written(root);
    }

    /** The checks in their order. */
    public static String checks(Evaluation evaluation, List<Check> checks) {
        ObjectNode root = head(evaluation);
        ArrayNode list = root.putArray("checks");
        for (Check check : checks) {
            ObjectNode json = list.addObject()
                .put("id", check.id())
                .put("severity", check.severity().name())
                .put("step", check.step().name())
                .put("sentence", check.sentence().toString());
            ref(json.putObject("at"), check.at());
        }
        return written(root);
    }

    private static ObjectNode head(Evaluation evaluation) {
        return JSON.createObjectNode()
            .put("evaluation", evaluation.id())
            .put("year", evaluation.overview().year())
            .put("project", evaluation.overview().project());
    }

    private static void indicator(ObjectNode json, IndicatorScore score) {
        json.put("second", score.indicator().second()).put("name", score.indicator().name());
        json.put("target", score.target().orElse(null)).put("targetText", score.targetText());
        boolean inWords = score.actual().words() != null && score.actual().origin() == Origin.STATED;
        json.put("actual", inWords ? null : score.actual().value().map(Rounding::shown).orElse(null))
            .put("actualText", score.actualText());
        json.put("origin", score.actual().origin().name()).put("weight", score.weight());
        json.put("score", score.score().orElse(null)).put("overridden", score.overridden());
        json.putObject("rule")
            .put("score", score.rule().score().orElse(null))
            .put("met", score.rule().met().orElse(null))
            .put("sentence", score.rule().applied().toString());
        evidence(json.putObject("evidence"), score.evidence());
        json.put("explanation", score.explanation().toString());
    }

    private static void evidence(ObjectNode json, Evidence evidence) {
        json.put("metric", Optional.ofNullable(evidence.metric()).map(Enum::name).orElse(null));
        json.put("sentence", evidence.measured().toString());
        ArrayNode quantities = json.putArray("quantities");
        for (Quantity quantity : evidence.quantities()) {
            ObjectNode one = quantities.addObject()
                .put("name", quantity.name().toString())
                .put("value", quantity.value());
            refs(one.putArray("from"), quantity.from());
        }
        ArrayNode statements = json.putArray("statements");
        evidence.statements()
            .forEach(statement -> statements.addObject()
                .put("row", statement.id())
                .put("text", statement.text())
                .put("source", statement.source()));
        refs(json.putArray("missing"), evidence.missing());
        refs(json.putArray("keepsBack"), evidence.keepsBack());
        ArrayNode asides = json.putArray("asides");
        evidence.asides().forEach(aside -> asides.add(aside.toString()));
    }

    private static void refs(ArrayNode json, List<FieldRef> refs) {
        refs.forEach(ref -> ref(json.addObject(), ref));
    }

    private static void ref(ObjectNode json, FieldRef ref) {
        json.put("row", ref.row()).put("field", ref.field().toString());
    }

    private static String written(ObjectNode root) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }
}
