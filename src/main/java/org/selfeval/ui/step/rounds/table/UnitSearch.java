package org.selfeval.ui.step.rounds.table;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.selfeval.intake.RowNames;
import org.selfeval.model.Evaluation;
import org.selfeval.model.InspectedUnit;
import org.selfeval.text.Texts;

/** Which inspected organisations a search finds. */
final class UnitSearch {

    private UnitSearch() {}

    /** Whether what was typed stands in the name, the town, the remark, or what was chosen for the unit. */
    static boolean matches(Evaluation year, InspectedUnit unit, String typed) {
        String part = typed.toLowerCase(Locale.ROOT);
        String group = unit.group() == null ? null : year.find(unit.group()).map(RowNames::of).orElse(null);
        return Stream.of(unit.name(), unit.town(), unit.note(), unit.level(), unit.nature(), unit.priority(), group)
            .filter(Objects::nonNull)
            .map(Texts::shown)
            .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(part));
    }
}
