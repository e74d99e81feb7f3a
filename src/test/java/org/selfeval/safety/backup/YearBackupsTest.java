package org.selfeval.safety.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.archive.Digests;
import org.selfeval.archive.KeptKind;
import org.selfeval.exchange.Example;
import org.selfeval.exchange.PackageReader;
import org.selfeval.exchange.PackedYear;
import org.selfeval.exchange.YearPackage;
import org.selfeval.files.SafeFile;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Evidence;
import org.selfeval.model.Overview;
import org.selfeval.model.kind.EvaluationState;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.RowChange;
import org.selfeval.pool.Content;
import org.selfeval.problem.BackupProblem;
import org.selfeval.problem.KeyProblem;
import org.selfeval.problem.PackageProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.YearProblem;
import org.selfeval.safety.Workspace;
import org.selfeval.safety.key.RecoveryCode;
import org.selfeval.safety.key.Secret;

class YearBackupsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-03-18T02:30:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final byte[] TABLE = "自评表".getBytes(StandardCharsets.UTF_8);

    private static final byte[] PROOF = "%PDF-1.4 通报".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private final Evaluation year = Example.year2020();
    private Workspace workspace;
    private YearBackups backups;

    @BeforeEach
    void open() throws Exception {
        workspace = Workspace.openOrCreate(folder.resolve("data"), CLOCK);
        backups = new YearBackups(workspace, folder.resolve("data"), CLOCK);
        workspace.write(year.id(), Edit.insert("例", year.rows()));
    }

    @AfterEach
    void close() throws Exception {
        workspace.close();
    }

    private Evaluation now() throws ProblemException {
        return workspace.store().read(year.id());
    }

    private void rename(String project) throws ProblemException {
        Overview before = now().overview();
        workspace.write(year.id(),
                new Edit("改名", List.of(RowChange.update(before, Overview.PROJECT.set(before, project)))));
    }

    private void delete() throws ProblemException {
        workspace.write(year.id(),
                new Edit("删", now().rows().reversed().stream().map(RowChange::delete).toList()));
    }

    private YearTaking.Plan plan(Backup backup) throws ProblemException {
        return new YearTaking(workspace).plan(backups.folder().read(backup), "恢复");
    }

    @Test
    void noBackupIsMadeWhereNothingHasChangedSinceTheLast() throws Exception {
        assertEquals(1, backups.backUpAll().size());
        assertEquals(0, backups.backUpAll().size());
        rename("别的");
        assertEquals(1, backups.backUpAll().size());
        workspace.store().files(year.id()).keep(KeptKind.TABLE, "表.xlsx", TABLE, now());
        assertEquals(1, backups.backUpAll().size());
        assertEquals(3, backups.folder().list().size());
    }

    @Test
    void aLastBackupThatCannotBeReadCountsAsNone() throws Exception {
        Backup made = backups.backUpAll().getFirst();
        Files.write(made.file(), new byte[10]);
        assertEquals(1, backups.backUpAll().size());
    }

    @Test
    void aYearIsBroughtBackWithItsKeptFilesAlsoAfterItWasDeleted() throws Exception {
        workspace.store().files(year.id()).keep(KeptKind.TABLE, "表.xlsx", TABLE, year);
        Backup made = backups.backUpAll().getFirst();
        delete();
        YearTaking.Plan plan = plan(made);
        assertTrue(plan.here().isEmpty() && !plan.isSame());
        backups.restore(plan, backups.folder());
        assertEquals(year, now());
        var files = workspace.store().files(year.id());
        assertEquals(1, files.list().size(), "those that stayed are not kept twice");
        assertArrayEquals(TABLE, files.bytes(files.list().getFirst()));
        assertTrue(plan(made).isSame());
    }

    /** The contents of backups lie beside them, where a person or a scanner may take one away. */
    @Test
    void whatABackupLacksComesFromTheEvidenceAndElseIsLeftOut() throws Exception {
        Content proof = new Content(Digests.of(PROOF), PROOF.length);
        Path evidence = folder.resolve("data/evidence/" + proof.sha256());
        Path backedUp = folder.resolve("data/backups/contents/" + proof.sha256());
        workspace.evidence().pool().put(proof, new ByteArrayInputStream(PROOF));
        workspace.write(year.id(), Edit.insert("佐证", List.of(new Evidence(year.lastRowId() + 1,
                year.rounds().getFirst().row().id(), 1, "通报.pdf", PROOF.length, proof.sha256(), null, null))));
        workspace.store().files(year.id()).keep(KeptKind.TABLE, "表.xlsx", TABLE, now());
        Evaluation whole = now();
        backups.backUpAll();
        delete();
        Files.delete(backedUp);
        workspace.store().verify();

        FoundBackups.Found found = anew().find(Optional.empty()).all().getFirst();
        YearTaking.Plan plan = backups.plan(found);
        assertEquals(2, plan.year().contents().size());
        backups.restore(plan, found.from());
        assertEquals(whole, now());
        assertTrue(Files.exists(backedUp), "the backups are whole again");

        delete();
        Files.delete(backedUp);
        Files.delete(evidence);
        found = anew().find(Optional.empty()).all().getFirst();
        plan = backups.plan(found);
        assertEquals(1, plan.year().contents().size());
        backups.restore(plan, found.from());
        assertEquals(whole, now());
        assertFalse(Files.exists(evidence));
    }

    /** As after a start: nothing is known to be whole yet. */
    private YearBackups anew() {
        backups = new YearBackups(workspace, folder.resolve("data"), CLOCK);
        return backups;
    }

    @Test
    void whatIsHereIsBackedUpBeforeItIsReplaced() throws Exception {
        Backup first = backups.backUpAll().getFirst();
        rename("别的");
        Evaluation replaced = now();
        backups.restore(plan(first), backups.folder());
        assertEquals(year, now());
        Backup before = backups.folder().latest(year.id()).orElseThrow();
        assertEquals(replaced, backups.folder().read(before).evaluation());
        assertEquals("恢复", workspace.store().audit(year.id()).getLast().edit().label());
    }

    @Test
    void anArchivedYearIsNotChangedButCanComeBackBesideItself() throws Exception {
        Backup draft = backups.backUpAll().getFirst();
        workspace.store().files(year.id()).keep(KeptKind.TABLE, "表.xlsx", TABLE, year);
        rename("交的");
        Overview open = now().overview();
        workspace.write(year.id(), new Edit("归档",
                List.of(RowChange.update(open, Overview.STATE.set(open, EvaluationState.ARCHIVED)))));
        Evaluation archived = now();
        YearTaking.Plan plan = plan(draft);
        assertTrue(plan.isRefused());
        ProblemException refused = assertThrows(ProblemException.class,
                () -> backups.restore(plan, backups.folder()));
        assertEquals(new YearProblem.YearArchived(), refused.problem());
        YearTaking.Plan copy = new YearTaking(workspace).planCopy(backups.folder().read(draft), "恢复");
        assertFalse(copy.isRefused());
        backups.restore(copy, backups.folder());
        assertEquals(archived, now());
        Overview copied = workspace.store().read(copy.year().evaluation().id()).overview();
        assertEquals(year.overview().project() + "（恢复的副本）", copied.project());
        assertEquals(EvaluationState.DRAFTING, copied.state());
    }

    @Test
    void aPackageCarriesTheKeptFilesToAnotherComputer() throws Exception {
        workspace.store().files(year.id()).keep(KeptKind.TABLE, "一.xlsx", TABLE, year);
        workspace.store().files(year.id()).keep(KeptKind.TABLE, "二.xlsx", new byte[600_000], year);
        workspace.store().files(year.id()).keep(KeptKind.TABLE, "三.xlsx", TABLE, year);
        PackedYear packed = backups.packed(year);
        Path file = folder.resolve("包.zip");
        SafeFile.write(file, SafeFile.IfExists.REFUSE, out -> YearPackage.write(packed, backups.folder(), out));
        Path elsewhere = folder.resolve("elsewhere");
        try (Workspace other = Workspace.openOrCreate(elsewhere, CLOCK)) {
            YearBackups theirs = new YearBackups(other, elsewhere, CLOCK);
            theirs.take(new YearTaking(other).plan(PackageReader.read(file), "导入"), file);
            assertEquals(packed, theirs.packed(other.store().read(year.id())));
            assertArrayEquals(TABLE,
                    other.store().files(year.id()).bytes(other.store().files(year.id()).list().getFirst()));
            other.store().verify();
        }
    }

    @Test
    void aPackageThatIsAnotherWhenItIsTakenImportsNothing() throws Exception {
        Path file = folder.resolve("包.zip");
        PackedYear packed = PackedYear.of(year);
        SafeFile.write(file, SafeFile.IfExists.REFUSE, out -> YearPackage.writeApart(packed, out));
        rename("别的");
        Evaluation before = now();
        YearTaking.Plan plan = new YearTaking(workspace).plan(PackageReader.read(file), "导入");
        SafeFile.write(file, SafeFile.IfExists.REPLACE,
                out -> YearPackage.writeApart(PackedYear.of(before), out));
        assertThrows(ProblemException.class, () -> backups.take(plan, file));
        assertEquals(before, now());
    }

    @Test
    void aSealedBackupOpensElsewhereWithThePasswordOrTheRecoveryCode() throws Exception {
        RecoveryCode code = RecoveryCode.random();
        workspace.store().files(year.id()).keep(KeptKind.TABLE, "一.xlsx", TABLE, year);
        workspace.protection().set(new Secret.Password("正确的密码"), code);
        assertTrue(backups.isSealed());
        Path made = backups.backUpTo(Files.createDirectory(folder.resolve("stick")));
        Path file;
        try (Stream<Path> files = Files.list(made)) {
            file = files.filter(each -> each.toString().endsWith(Backup.ENDING)).findFirst().orElseThrow();
        }
        Path elsewhere = folder.resolve("elsewhere");
        try (Workspace other = Workspace.openOrCreate(elsewhere, CLOCK)) {
            YearBackups theirs = new YearBackups(other, elsewhere, CLOCK);
            assertInstanceOf(PackageProblem.PackageSealed.class,
                    assertThrows(ProblemException.class, () -> theirs.open(file, Optional.empty())).problem());
            assertEquals(2020, theirs.open(file, Optional.of(code.text())).heading().year().orElseThrow());
            FoundBackups.Found found = theirs.open(file, Optional.of("正确的密码"));
            theirs.restore(theirs.plan(found), found.from());
            assertEquals(year, other.store().read(year.id()));
            assertArrayEquals(TABLE,
                    other.store().files(year.id()).bytes(other.store().files(year.id()).list().getFirst()));
            assertEquals(new BackupProblem.SecretWrong(1),
                    assertThrows(ProblemException.class, () -> theirs.open(file, Optional.of("别的密码"))).problem());
            assertEquals(new KeyProblem.TooEarly(1),
                    assertThrows(ProblemException.class, () -> theirs.open(file, Optional.of("正确的密码"))).problem(),
                    "guessing waits as it does at the lock");
        }
        assertTrue(Files.exists(elsewhere.resolve("selfeval.tries")), "also after a new start");
    }
}
