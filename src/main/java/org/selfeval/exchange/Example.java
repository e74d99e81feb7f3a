package org.selfeval.exchange;

import org.selfeval.intake.FieldParser;
import org.selfeval.intake.InputPlan;
import org.selfeval.model.Evaluation;
import org.selfeval.model.NewEvaluation;
import org.selfeval.model.kind.MoneyUnit;
import org.selfeval.text.Texts;

/**
 * The example year 2020: the facts of a real report, entered with statements where it gives no dates, and without one
 * invented figure. One input file drives it, the tests and the walk through the screens.
 */
public final class Example {

    private static final String ID = "00000000-0000-4000-8000-000000002020";

    private Example() {}

    /** What a clerk would type to enter the year. */
    public static InputFile input() {
        return InputFile.resource("example-2020.json");
    }

    public static Evaluation year2020() {
        InputFile file = input();
        Evaluation blank = NewEvaluation.blank(ID, file.year(), Schemes.builtIn(file.scheme()));
        InputPlan.Result plan = InputPlan.plan(blank, file.rows(), new FieldParser(file.year(), MoneyUnit.WAN),
                Texts.get("edit.example"), blank.lastRowId());
        if (!plan.problems().isEmpty()) {
            throw new IllegalStateException("example year: " + plan.problems());
        }
        return blank.apply(plan.edit());
    }
}
