package org.selfeval.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.check.WizardStep;
import org.selfeval.exchange.PackageReader;
import org.selfeval.exchange.SamplePackage;
import org.selfeval.model.Evaluation;
import org.selfeval.model.tree.ValueType;
import org.selfeval.office.XlsxWriter;
import org.selfeval.scoring.year.Scorer;
import org.selfeval.sheet.OfficialForm;
import org.selfeval.text.Texts;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * Characters that break files and tables, typed and pasted wherever something can be typed: what can be taken without them
 * is, the rest is refused beside the field; all is saved, exported and carried.
 */
@ExtendWith(ApplicationExtension.class)
class TextFaultsTest {

    /** NUL, controls, marks that turn the direction of writing, a byte order mark, and line ends of all kinds. */
    private static final String UNSEEN = "甲\u0000\u0007\u001B\u202E乙\u200F\uFEFF\u2028\u0085丙\t\uD842\uDFB7";

    /** Halves of a character, and what is none. */
    private static final List<String> BROKEN = List.of("丁\uD800戊", "\uDC00", "己\uFFFE\uFFFF");

    @TempDir
    private Path folder;

    private Stage stage;
    private FaultWindow window;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void open() throws Exception {
        window = new FaultWindow(stage, folder, Clock.systemUTC()).year();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    /** The program goes on, all is on the disk, and what is there can be exported and carried. */
    private Evaluation wellAfterwards() throws Exception {
        FaultWindow.ui(window::commit);
        window.status("已保存.*|有.*填写有误.*");
        Evaluation shown = FaultWindow.look(window::evaluation);
        Evaluation year = window.afterwards();
        assertEquals(List.of(), window.details);
        assertEquals(List.of(), window.dialogs.problems);
        assertEquals(shown, year);
        byte[] table = XlsxWriter.bytes(OfficialForm.of(year, Scorer.score(year)));
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(table))) {
            assertEquals(1, read.getNumberOfSheets());
        }
        Path file = Files.write(folder.resolve("包.zip"), SamplePackage.bytes(year));
        assertEquals(year, PackageReader.read(file).evaluation());
        return year;
    }

    private List<TextInputControl> fields() {
        return stage.getScene()
            .getRoot()
            .lookupAll(".text-input")
            .stream()
            .filter(TextInputControl.class::isInstance)
            .map(TextInputControl.class::cast)
            .filter(field -> field.isEditable() && !field.isDisabled())
            .toList();
    }

    /** Into every field of every step that can be seen. */
    private int fill(String text) throws Exception {
        int filled = 0;
        for (WizardStep step : WizardStep.values()) {
            window.go(step);
            for (TextInputControl field : FaultWindow.look(this::fields)) {
                FaultWindow.ui(() -> {
                    field.requestFocus();
                    field.setText(text);
                    stage.getScene().getRoot().requestFocus();
                });
                filled++;
            }
        }
        return filled;
    }

    @Test
    void whatCannotBeSeenIsTakenOutOfWhatIsTyped() throws Exception {
        assertTrue(fill(UNSEEN) > 20);
        Evaluation year = wellAfterwards();
        String project = year.overview().project();
        assertTrue(project.startsWith("甲") && project.contains("𠮷"), project);
        assertTrue(year.rows().toString().chars().noneMatch(c -> c < ' ' && c != '\n'), "no control character got in");
    }

    @Test
    void whatIsNoCharacterIsRefusedBesideTheField() throws Exception {
        Evaluation before = FaultWindow.look(() -> window.evaluation());
        for (String broken : BROKEN) {
            window.go(WizardStep.OVERVIEW);
            FaultWindow.ui(() -> ((TextInputControl) stage.getScene().lookup("#project")).setText(broken));
            FaultWindow.ui(window::commit);
            assertTrue(said(Texts.get("intake.brokenCharacter")), broken);
        }
        fill(BROKEN.getFirst());
        assertEquals(before, FaultWindow.look(() -> window.evaluation()));
        wellAfterwards();
    }

    /** What is asked for in a dialog of one line has no field beside which it could be refused. */
    @Test
    void aLineThatCannotBeTakenIsRefusedWithASentence() throws Exception {
        window.leaveOutTheUnit();
        Evaluation before = FaultWindow.look(window::evaluation);
        String tooLong = "长".repeat(ValueType.TEXT_LIMIT + 1);
        for (String typed : List.of(BROKEN.getFirst(), tooLong)) {
            window.dialogs.typed = typed;
            window.go(WizardStep.SCORING);
            window.await("#templates");
            FaultWindow.ui(() -> ((MenuButton) stage.getScene().lookup("#templates")).getItems().getFirst().fire());
            refused(typed.equals(tooLong)
                    ? Texts.get("intake.tooLong", ValueType.NAME_LIMIT, tooLong.length())
                    : Texts.get("intake.brokenCharacter"));
            window.go(WizardStep.EXPORT);
            window.fire("#finish");
            refused(typed.equals(tooLong)
                    ? Texts.get("intake.tooLong", ValueType.TEXT_LIMIT, tooLong.length())
                    : Texts.get("intake.brokenCharacter"));
        }
        assertEquals(before, FaultWindow.look(window::evaluation));
        assertFalse(Files.exists(folder.resolve("templates")));

        FaultWindow.ui(window::home);
        window.await("#years .table-row-cell");
        for (String typed : List.of("\u0000", BROKEN.getFirst())) {
            window.dialogs.typed = typed;
            FaultWindow.ui(() -> Event.fireEvent(stage.getScene().lookup("#years"),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F2, false, false, false, false)));
        }
        refused(Texts.get("intake.brokenCharacter"));
        assertEquals(List.of(), window.details);
        assertEquals(before, window.afterwards());
    }

    private void refused(String sentence) throws Exception {
        FaultWindow.until("it is said: " + sentence, () -> said(sentence));
    }

    private boolean said(String sentence) throws Exception {
        return FaultWindow.look(() -> stage.getScene()
            .getRoot()
            .lookupAll(".label")
            .stream()
            .anyMatch(node -> node.isVisible() && node instanceof Labeled label && sentence.equals(label.getText())));
    }
}
