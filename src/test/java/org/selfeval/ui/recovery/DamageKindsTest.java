package org.selfeval.ui.recovery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.selfeval.model.Evaluation;
import org.selfeval.model.LargeYear;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.StoreProblem.StoreDamaged;
import org.selfeval.safety.Entrance;
import org.selfeval.safety.LogFiles;
import org.selfeval.safety.Workspace;
import org.selfeval.safety.backup.YearBackups;
import org.selfeval.safety.recovery.Damaged;
import org.selfeval.store.EvaluationLine;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.SilentDialogs;
import org.selfeval.ui.tasks.SameThreadTasks;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Every kind of damage, brought before the clerk: what was found is said, and when he goes on with what is proposed, every year
 * is there again and the damaged files stand aside byte for byte.
 */
@ExtendWith(ApplicationExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DamageKindsTest {

    private static final Clock LATER = Clock.offset(Damaged.CLOCK, Duration.ofHours(1));

    @TempDir
    private static Path folder;

    private final SilentDialogs dialogs = new SilentDialogs();
    private Map<String, Evaluation> years;
    private Path whole;

    @BeforeAll
    void fillAndBackUp() throws Exception {
        whole = Files.createDirectory(folder.resolve("whole"));
        years = Damaged.fill(whole, LargeYear.make(1, 5, 20));
        try (Workspace workspace = Workspace.open(whole, LATER)) {
            YearBackups backups = new YearBackups(workspace, whole, LATER);
            for (Evaluation year : years.values()) {
                backups.backUp(year);
            }
        }
    }

    @AfterEach
    void letGoOfTheLog() {
        LogFiles.stop();
    }

    private Path damaged(Damaged.Kind kind) throws Exception {
        Path trial = Damaged.copied(whole, folder.resolve(kind.name()));
        Path backups = Files.createDirectory(trial.resolve("backups"));
        try (Stream<Path> files = Files.list(whole.resolve("backups"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, backups.resolve(file.getFileName()));
            }
        }
        kind.damage(trial);
        return trial;
    }

    private static Optional<byte[]> bytes(Path file) throws Exception {
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    /** Key of what is found first. */
    private static String found(Damaged.Kind kind) {
        return switch (kind) {
            case MISSING -> "damage.missing";
            case MARK_MISSING, MARK_EMPTIED -> "damage.noMark";
            case BITS_FLIPPED, DEAD_BIT_FLIPPED, STRETCH_OF_ZEROS, BEGINNING_LOST -> "damage.bytes";
            default -> "damage.length";
        };
    }

    /** Keys of what that may mean: what can be read of the pages that were hit differs from run to run. */
    private static Set<String> means(Damaged.Kind kind) {
        return switch (kind) {
            case EMPTIED, MISSING, FOREIGN -> Set.of("recovery.choose");
            case OLDER_COPY_RESTORED, ANOTHER_STORE_IN_ITS_PLACE -> Set.of("recovery.behind");
            case DEAD_BIT_FLIPPED, MARK_MISSING, MARK_EMPTIED, MARK_OF_ANOTHER_STORE -> Set.of("recovery.complete");
            default -> Set.of("recovery.complete", "recovery.behind", "recovery.allWhole", "recovery.choose");
        };
    }

    @ParameterizedTest
    @EnumSource
    void eachKindOfDamageIsSaidAndTheYearsComeBack(Damaged.Kind kind) throws Exception {
        Path trial = damaged(kind);
        Optional<byte[]> before = bytes(trial.resolve("selfeval.mv.db"));
        Entrance entrance = new Entrance(trial, LATER);
        StoreDamaged damage = assertInstanceOf(StoreDamaged.class,
                assertThrows(ProblemException.class, () -> entrance.open(Optional.empty(), true)).problem());
        boolean[] opened = new boolean[1];
        RecoveryPlace.Ways ways = new RecoveryPlace.Ways(
                () -> entrance.recovery(Optional.empty(), damage.found(), cover -> List.of()), place -> {}, () -> {},
                () -> opened[0] = true, () -> {}, failure -> {
                    throw new AssertionError(failure);
                });
        Parent node = WaitForAsyncUtils.asyncFx(() -> {
            Parent made = new RecoveryPlace(damage, ways, new SameThreadTasks(), dialogs).node();
            new Scene(made).getRoot().applyCss();
            return made;
        }).get(30, TimeUnit.SECONDS);
        assertEquals(found(kind), damage.found().getFirst().key());
        assertEquals(damage.found().stream().map(one -> Texts.get("recovery.found", one)).toList(),
                ((VBox) node.lookup("#found")).getChildren().stream().map(label -> ((Label) label).getText()).toList());
        String outcome = ((Label) node.lookup("#outcome")).getText();
        assertTrue(means(kind).stream().map(Texts::get).anyMatch(outcome::equals), outcome);

        WaitForAsyncUtils.asyncFx(((Button) node.lookup("#restore"))::fire).get(30, TimeUnit.SECONDS);
        assertTrue(opened[0], "goes on");
        Map<String, Evaluation> found = new LinkedHashMap<>();
        try (Workspace workspace = Workspace.open(trial, LATER); Stream<Path> files = Files.list(trial)) {
            for (EvaluationLine line : workspace.store().list()) {
                found.put(line.id(), workspace.store().read(line.id()));
            }
            Path aside = files.filter(file -> file.getFileName().toString().startsWith("damaged-"))
                .findFirst()
                .orElseThrow();
            assertEquals(before.isPresent(), bytes(aside.resolve("selfeval.mv.db")).isPresent());
            if (before.isPresent()) {
                assertArrayEquals(before.get(), bytes(aside.resolve("selfeval.mv.db")).orElseThrow());
            }
        }
        assertEquals(years, found);
    }
}
