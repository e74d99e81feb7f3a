package org.selfeval.exchange;

import java.util.ArrayList;
import java.util.List;

import org.selfeval.intake.FieldParser;
import org.selfeval.intake.InputPlan;
import org.selfeval.model.Benchmark;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.Satisfaction;
import org.selfeval.model.Scheme;
import org.selfeval.model.kind.MoneyUnit;
import org.selfeval.model.tree.Row;

/**
 * The built-in schemes: {@code report-2020}, the six indicators of the 2020 report; {@code ministry}, 10/50/30/10 of
 * 财预〔2020〕10号; {@code costs}, 10/20/40/20/10 of 财预〔2021〕101号.
 */
public final class Schemes {

    /** Names of the built-in schemes, the usual one first. */
    public static final List<String> BUILT_IN = List.of("ministry", "costs", "report-2020");

    private Schemes() {}

    /**
     * The rows of a built-in scheme, parents first.
     *
     * @throws NullPointerException if there is no such scheme
     */
    public static List<Row> builtIn(String name) {
        Evaluation bare = Evaluation.of(name, List.of(Overview.TYPE.blank(1, 0, 1), Scheme.TYPE.blank(2, 1, 1),
                Satisfaction.TYPE.blank(3, 1, 1), Benchmark.TYPE.blank(4, 1, 1)));
        InputFile file = InputFile.resource("schemes/" + name + ".json");
        InputPlan.Result plan = InputPlan.plan(bare, file.rows(), new FieldParser(0, MoneyUnit.YUAN), name, 4);
        if (!plan.problems().isEmpty()) {
            throw new IllegalStateException("scheme " + name + ": " + plan.problems());
        }
        List<Row> rows = new ArrayList<>();
        bare.apply(plan.edit()).scheme().walk(rows::add);
        return rows;
    }
}
