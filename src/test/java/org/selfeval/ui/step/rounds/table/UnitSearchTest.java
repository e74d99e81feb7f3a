package org.selfeval.ui.step.rounds.table;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Group;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.kind.UnitNature;

class UnitSearchTest {

    private final YearBuilder year = YearBuilder.blank();
    private final Round round = year.add(Round.TYPE, year.single(Overview.TYPE));

    @Test
    void unitsAreFoundByNameTownGroupOrKind() {
        Group group = year.add(Group.TYPE, round, Group.NAME, "第一组");
        InspectedUnit unit = year.add(InspectedUnit.TYPE, round, InspectedUnit.NAME, "区委党校", InspectedUnit.TOWN, "岳龙镇",
                InspectedUnit.NATURE, UnitNature.INSTITUTION, InspectedUnit.GROUP, group.id());
        Evaluation built = year.build();

        for (String part : List.of("党校", "岳龙", "事业", "第一组")) {
            assertTrue(UnitSearch.matches(built, unit, part), part);
        }
        assertFalse(UnitSearch.matches(built, unit, "粮油"));
    }
}
