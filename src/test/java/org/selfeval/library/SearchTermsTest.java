package org.selfeval.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.YearBuilder;

class SearchTermsTest {

    private final SearchTerms terms;

    SearchTermsTest() {
        YearBuilder year = YearBuilder.blank();
        Overview root = year.single(Overview.TYPE);
        year.set(root, Overview.YEAR, 2021, Overview.PROJECT, "巡察工作经费", Overview.UNIT, "示例区委巡察办",
                Overview.DEPARTMENT, "示例区委");
        Round round = year.add(Round.TYPE, root, Round.NAME, "第十七轮");
        year.add(InspectedUnit.TYPE, round, InspectedUnit.NAME, "苗枣庄村", InspectedUnit.TOWN, "苗庄镇");
        year.add(InspectedUnit.TYPE, round, InspectedUnit.NAME, "苗庄镇大村", InspectedUnit.TOWN, "苗庄镇");
        year.add(InspectedUnit.TYPE, round, InspectedUnit.NAME, "区ABC公司");
        year.add(InspectedUnit.TYPE, round);
        terms = SearchTerms.of(year.build());
    }

    private String found(String question) {
        return terms.find(question).flatMap(SearchTerms.Hit::organisation).orElse("");
    }

    @Test
    void aYearIsFoundByWhatItIsCalled() {
        for (String question : new String[]{"2021", "2021年度", "２０２１", "工作经费", "巡察办", "2021 经费", " "}) {
            assertEquals(Optional.of(new SearchTerms.Hit(Optional.empty(), 0)), terms.find(question), question);
        }
        assertTrue(terms.find("2020").isEmpty());
        assertTrue(terms.find("2020 经费").isEmpty());
    }

    @Test
    void anOrganisationIsNamedThatAllTheOtherWordsDescribe() {
        assertEquals("苗庄镇 苗枣庄村", found("苗枣庄"));
        assertEquals("苗庄镇 苗枣庄村", found("2021 枣庄村 苗庄镇"));
        assertEquals("区ABC公司", found("ａｂｃ"));
        assertEquals("", found("苗枣庄 公司"));
        assertTrue(terms.find("苗枣庄 公司").isEmpty());
    }

    @Test
    void howManyMoreThereAreIsCounted() {
        assertEquals(Optional.of(new SearchTerms.Hit(Optional.of("苗庄镇 苗枣庄村"), 1)), terms.find("苗庄镇"));
    }
}
