package org.selfeval.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.selfeval.model.Evaluation;
import org.selfeval.model.FollowUp;
import org.selfeval.model.Overview;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.kind.EvaluationState;
import org.selfeval.model.tree.Edit;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.StoreProblem;
import org.selfeval.problem.YearProblem;
import org.selfeval.text.Phrase;

class WorkspaceTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-03-18T02:30:00Z"), ZoneOffset.UTC);

    private static final String DIGEST = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    @TempDir
    private Path folder;

    @AfterEach
    void letGoOfTheLog() {
        LogFiles.stop();
    }

    @ParameterizedTest
    @EnumSource(names = {"FINAL", "ARCHIVED"})
    void aFinishedYearTakesOnlyFollowUps(EvaluationState state) throws Exception {
        Problem readOnly = state == EvaluationState.FINAL
                ? new YearProblem.YearFinal()
                : new YearProblem.YearArchived();
        YearBuilder builder = YearBuilder.blank();
        builder.set(builder.single(Overview.TYPE), Overview.STATE, state);
        Evaluation archived = builder.build();
        try (Workspace workspace = Workspace.openOrCreate(folder, CLOCK)) {
            workspace.write(archived.id(), Edit.insert("导入", archived.rows()));
            Edit change = Edit.set("改", archived.overview(), Overview.PREPARER, "填报员");
            assertEquals(readOnly, refused(() -> workspace.write(archived.id(), change)));
            assertEquals(readOnly, refused(() -> workspace.write(archived.id(),
                    Edit.set("改", archived.overview(), Overview.STATE, EvaluationState.DRAFTING))));
            assertEquals(archived, workspace.store().read(archived.id()));
            FollowUp later = FollowUp.TYPE.blank(archived.lastRowId() + 1, archived.overview().id(), 1);
            workspace.write(archived.id(), Edit.insert("登记", List.of(later)));
            assertEquals(later, workspace.store().read(archived.id()).find(later.id()).orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"evidence/" + DIGEST, "backups/a-20210318T023000000Z.bak", "selfeval.key"})
    void aStoreThatIsGoneWhileWhatItNeedsIsThereIsNotReplacedInSilence(String trace) throws Exception {
        Workspace.openOrCreate(folder, CLOCK).close();
        Files.delete(folder.resolve("selfeval.mv.db"));
        Files.delete(folder.resolve("selfeval.mark"));
        Path left = folder.resolve(trace);
        Files.createDirectories(left.getParent());
        Files.writeString(left, "内容");
        Problem gone = new StoreProblem.StoreDamaged(folder.resolve("selfeval.mv.db"),
                List.of(Phrase.of("damage.vanished")));
        assertEquals(gone, refused(() -> Workspace.openOrCreate(folder, CLOCK)));
        assertEquals(gone, refused(() -> Workspace.open(folder, CLOCK)));
        assertTrue(Files.exists(left));
    }

    @Test
    void copiesThatWereLookedAtGoAtTheStartBeforeAnythingIsAskedAndAtTheEnd() throws Exception {
        Path opened = folder.resolve("opened");
        Workspace.openOrCreate(folder, CLOCK).close();
        Files.writeString(Files.createDirectory(opened).resolve("佐证材料.txt"), "从上次留下");
        Path database = folder.resolve("selfeval.mv.db");
        byte[] whole = Files.readAllBytes(database);
        Files.write(database, new byte[0]);
        refused(() -> Workspace.open(folder, CLOCK));
        assertFalse(Files.exists(opened));
        Files.write(database, whole);
        try (Workspace _ = Workspace.open(folder, CLOCK)) {
            Files.writeString(Files.createDirectory(opened).resolve("佐证材料.txt"), "这次打开");
        }
        assertFalse(Files.exists(opened));
    }

    @Test
    void evidenceOfNoRowGoesAtTheStartUnlessADamagedStoreStandsAside() throws Exception {
        Workspace.openOrCreate(folder, CLOCK).close();
        Path content = Files.createDirectory(folder.resolve("evidence")).resolve(DIGEST);
        Files.writeString(content, "x");
        Path aside = Files.createDirectory(folder.resolve("damaged-20210115-103000"));
        Workspace.open(folder, CLOCK).close();
        assertTrue(Files.exists(content));
        Files.delete(aside);
        Workspace.open(folder, CLOCK).close();
        assertFalse(Files.exists(content));
    }

    @Test
    void whatIsNotThereIsNotMadeByLooking() {
        Path missing = folder.resolve("打错的名字");
        assertEquals(new StoreProblem.StoreMissing(missing), refused(() -> Workspace.open(missing, CLOCK)));
        assertFalse(Files.exists(missing));
        assertEquals(new StoreProblem.StoreMissing(folder), refused(() -> Workspace.open(folder, CLOCK)));
        assertEquals(0, folder.toFile().list().length);
    }

    private static Problem refused(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(ProblemException.class, work).problem();
    }
}
