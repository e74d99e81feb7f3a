package org.selfeval.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.selfeval.check.WizardStep;
import org.selfeval.exchange.Example;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Evidence;
import org.selfeval.model.FollowUp;
import org.selfeval.model.FundSource;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.tree.FieldRef;

class FieldIndexTest {

    private final Evaluation year = Example.year2020();

    private FieldIndex.Found first(String query) {
        return FieldIndex.search(year, query, 10).getFirst();
    }

    @Test
    void aFieldIsFoundByItsOfficialName() {
        assertEquals(new FieldIndex.Found("统计截止日", "年度自评", WizardStep.OVERVIEW,
                FieldRef.of(year.overview(), Overview.CUT_OFF)), first("截止日"));
        assertEquals(FieldRef.of(year.sources().getFirst(), FundSource.EXECUTED), first("全年执行数").at());
    }

    @Test
    void aRowIsFoundByItsNameAndToldByWhereItStands() {
        FieldIndex.Found school = first("党校");
        assertEquals("二届区委第十三轮 · 区委党校", school.name());
        assertEquals(WizardStep.ROUNDS, school.step());
        assertEquals(InspectedUnit.NAME, school.at().field());
    }

    @Test
    void anAttachedFileIsFoundByItsNameWhereItIsAttached() {
        YearBuilder builder = YearBuilder.from(year);
        Round round = year.rounds().getFirst().row();
        builder.add(Evidence.TYPE, round, Evidence.NAME, "关于开展巡察的通知.pdf");
        FieldIndex.Found file = FieldIndex.search(builder.build(), "巡察的通知", 10).getFirst();
        assertEquals(new FieldIndex.Found("二届区委第十三轮 · 关于开展巡察的通知.pdf", "佐证材料", WizardStep.ROUNDS,
                FieldRef.of(round, Round.NAME)), file);
    }

    @Test
    void allWordsMustBeThereAndWhatBeginsWithThemComesFirst() {
        assertTrue(first("资金 备注").name().equals("备注"));
        assertTrue(first("整改").name().startsWith("整改"));
        assertEquals(List.of(), FieldIndex.search(year, "没有这样的名称", 10));
    }

    @Test
    void aFieldOfWhichThereIsNoRowYetLeadsToItsStep() {
        FieldIndex.Found review = first("复核得分");
        assertEquals(WizardStep.TEXTS, review.step());
        assertEquals(new FieldRef(year.overview().id(), FollowUp.SCORE), review.at());
    }

    @Test
    void nothingIsFoundForNothingAndNeverMoreThanAsked() {
        assertEquals(List.of(), FieldIndex.search(year, " ", 10));
        assertEquals(3, FieldIndex.search(year, "日期", 3).size());
    }
}
