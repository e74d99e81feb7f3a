package org.selfeval.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.exchange.PackageReader;
import org.selfeval.exchange.SamplePackage;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Group;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Overview;
import org.selfeval.model.PlannedRound;
import org.selfeval.model.Round;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.kind.EvaluationState;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.RowChange;
import org.selfeval.model.tree.RowType;
import org.selfeval.problem.YearProblem;

/** Years that were worked on in two places. */
class ImportCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-03-18T02:30:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private String err;

    private int run(String... words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int code = Commands.run(
                Stream.concat(Stream.of(words), Stream.of("--data", folder.resolve("data").toString()))
                    .toArray(String[]::new),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(bytes, true, StandardCharsets.UTF_8), CLOCK);
        err = bytes.toString(StandardCharsets.UTF_8).strip();
        return code;
    }

    private String pack(String name, Evaluation year) throws Exception {
        return Files.write(folder.resolve(name), SamplePackage.bytes(year)).toString();
    }

    private static Evaluation with(Evaluation year, RowType<?> type) {
        return year.apply(Edit.insert("加", List.of(type.blank(year.lastRowId() + 1, year.overview().id(), 1))));
    }

    @Test
    void anArchivedYearStaysAsItIs() throws Exception {
        Evaluation year = YearBuilder.blank().build();
        Evaluation archived = year
            .apply(Edit.set("归档", year.overview(), Overview.STATE, EvaluationState.ARCHIVED));
        assertEquals(0, run("import", pack("archived.zip", archived)));
        assertEquals(1, run("import", "--replace", pack("changed.zip", with(archived, Round.TYPE))));
        assertEquals(new YearProblem.YearArchived().sentence().toString(), err);
        assertEquals(1, run("import", "--replace", pack("drafting.zip", year)));
        assertEquals(0, run("pack", folder.resolve("kept.zip").toString()));
        assertArrayEquals(SamplePackage.bytes(archived), Files.readAllBytes(folder.resolve("kept.zip")));
    }

    @Test
    void whatACopyNamesByATakenNumberIsToldByItsOwnName() throws Exception {
        YearBuilder builder = YearBuilder.blank();
        Round round = builder.add(Round.TYPE, builder.single(Overview.TYPE), Round.NAME, "第十三轮");
        InspectedUnit unit = builder.add(InspectedUnit.TYPE, round, InspectedUnit.NAME, "区粮油公司");
        Evaluation year = builder.build();
        Group group = Group.NAME.set(Group.TYPE.blank(year.lastRowId() + 1, round.id(), 1), "第一组");
        Evaluation copy = year.apply(new Edit("加", List.of(RowChange.insert(group),
                RowChange.update(unit, InspectedUnit.GROUP.set(unit, group.id())))));
        assertEquals(0, run("import", pack("here.zip", with(year, PlannedRound.TYPE))));
        assertEquals(1, run("import", pack("there.zip", copy)));
        assertTrue(err.contains("数据包：第一组"), err);
    }

    @Test
    void aCopyThatGaveANumberToAnotherKindOfRowReplacesTheYear() throws Exception {
        Evaluation year = YearBuilder.blank().build();
        assertEquals(0, run("import", pack("here.zip", with(year, Round.TYPE))));
        assertEquals(0, run("import", "--replace", pack("there.zip", with(year, PlannedRound.TYPE))), err);
        Path kept = folder.resolve("kept.zip");
        assertEquals(0, run("pack", kept.toString()));
        Evaluation replaced = PackageReader.read(kept).evaluation();
        assertEquals(List.of(), replaced.rounds());
        assertEquals(List.of(PlannedRound.TYPE.blank(year.lastRowId() + 2, year.overview().id(), 1)),
                replaced.root().rows(PlannedRound.TYPE));
    }
}
