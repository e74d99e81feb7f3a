package org.selfeval.check.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.selfeval.text.Texts;

class FigureReaderTest {

    private static List<String> read(String text) {
        return FigureReader.read(text)
            .stream()
            .map(figure -> figure.kind() + " " + Texts.plain(figure.value()))
            .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            共开展3轮巡察                          | ROUNDS 3
                                            三轮巡察均已完成                       | ROUNDS 3
                                            对 12 个处级单位开展常规巡察           | COUNT 12
                                            涉及7个镇                              | COUNT 7
                                            １０３个村党组织                       | COUNT 103
                                            十三个社区                             | COUNT 13
                                            选取89个重点村                         | COUNT 89
                                            两个固定巡察组                         | COUNT 2
                                            1个整建制统配巡察组                    | COUNT 1
                                            累计巡察204个。                        | COUNT 204
                                            发现问题1,256个，                      | COUNT 1256
                                            项目预算70万元                         | MONEY 700000
                                            支出700,000元                          | MONEY 700000
                                            支出70.00万元                          | MONEY 700000
                                            项目执行率100%                         | PERCENT 100
                                            执行率为９８.５％                      | PERCENT 98.5
                                            自评10分                               | POINTS 10
                                            得97.96分。                            | POINTS 97.96
                                            """)
    void figuresOfOfficialTextsAreRead(String text, String figure) {
        assertEquals(List.of(figure), read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"二届区委第十三轮常规巡察", "开展了第十三轮、十四轮、十五轮巡察", "第3轮至第5轮", "新一轮巡察", "2020年12月31日", "2020年度",
        "财预〔2020〕10号", "“三个聚焦”", "增强“四个意识”、坚定“四个自信”、做到“两个维护”", "实施“三加三”编组", "巡察结束后一周内上报", "3个月的集中整改期",
        "十余个村", "100多个村", "每个被巡察单位", "一个村党组织", "选派5名干部", "召开会议12次", "10分钟", "分别开展", "十分重视", "分为三个阶段",
        "3个方面的问题", "一次性补助200元/人", "90%以上的单位", "村干部", "轮岗", "二十大精神", "决算后90日内", "按照“1+3+N”模式", "近五年", "联系电话",
        "第2个村", "一百百个村"})
    void whatIsNoFigureIsNotRead(String text) {
        assertEquals(List.of(), read(text));
    }

    @Test
    void severalFiguresOfOneSentenceAreAllRead() {
        assertEquals(List.of("ROUNDS 3", "COUNT 3", "COUNT 3", "COUNT 12"),
                read("全年开展了第十三轮、十四轮、十五轮三轮巡察，组建3个固定巡察组加3个临时组，巡察12个处级单位"));
    }

    @Test
    void moneyReadsLikeTheExactAmountItWasRoundedFrom() {
        Figure rounded = FigureReader.read("支出68.42万元").getFirst();
        assertEquals(true, rounded.reads(new java.math.BigDecimal("684237.50")));
        assertEquals(false, rounded.reads(new java.math.BigDecimal("684251")));
    }

    @ParameterizedTest
    @CsvSource({"二,2", "两,2", "十,10", "十三,13", "二十,20", "九十九,99", "一百,100", "一百二十三,123", "三三,-1", "百百,-1", "十十,-1"})
    void chineseNumeralsAreCounted(String numeral, int value) {
        assertEquals(value, ChineseNumber.value(numeral));
    }
}
