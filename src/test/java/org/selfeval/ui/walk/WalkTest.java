package org.selfeval.ui.walk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.check.WizardStep;
import org.selfeval.exchange.Example;
import org.selfeval.exchange.InputFile;
import org.selfeval.intake.InputRow;
import org.selfeval.library.Library;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.office.XlsxWriter;
import org.selfeval.scoring.year.Scorer;
import org.selfeval.sheet.OfficialForm;
import org.selfeval.text.Texts;
import org.selfeval.ui.SelfEvalApp;
import org.selfeval.ui.dialogs.SilentDialogs;
import org.selfeval.ui.dialogs.WindowDialogs;
import org.selfeval.ui.shell.Shell;
import org.selfeval.ui.tasks.BackgroundTasks;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The example year, entered by hand: what a clerk gets who types the input file into the screens. */
@ExtendWith(ApplicationExtension.class)
class WalkTest {

    @TempDir
    Path folder;

    @TempDir
    Path outside;

    private final InputFile input = Example.input();
    private final BackgroundTasks tasks = new BackgroundTasks();
    private Stage stage;
    private Shell shell;

    /** The product's own forms; where a file goes is the system's question. */
    private final SilentDialogs dialogs = new SilentDialogs() {

        @Override
        public <T> Optional<T> form(String title, Node content, String action, Supplier<T> result) {
            return new WindowDialogs(() -> stage, null).form(title, content, action, result);
        }
    };

    @Start
    void start(Stage given) {
        stage = given;
    }

    @AfterEach
    void stop(FxRobot robot) {
        robot.interact(shell::close);
        tasks.close();
    }

    @Test
    void theInputFileTypedIntoTheScreensIsTheExampleAndItsTable(FxRobot robot) throws Exception {
        robot.interact(() -> shell = SelfEvalApp.show(stage, folder,
                secret -> Library.open(folder, Clock.systemUTC()), tasks, dialogs));
        Clerk clerk = new Clerk(robot, stage);
        begin(clerk);
        overview(clerk);
        funds(clerk);
        rounds(clerk);
        rectification(clerk);
        satisfaction(clerk);
        texts(clerk);
        Path table = export(clerk);

        assertEquals(List.of(), dialogs.problems);
        Evaluation example = ofOnesOwn(Example.year2020());
        Evaluation entered = saved(robot);
        assertEquals(shape(example.root()), shape(entered.root()));
        assertArrayEquals(XlsxWriter.bytes(OfficialForm.of(example, Scorer.score(example))),
                Files.readAllBytes(table));
    }

    private static Evaluation ofOnesOwn(Evaluation example) {
        return YearBuilder.from(example).set(example.overview(), Overview.EXAMPLE, null).build();
    }

    private void begin(Clerk clerk) throws Exception {
        clerk.await("#empty");
        clerk.click("#create");
        clerk.field("year", Integer.toString(input.year()));
        clerk.field("project", rows("overview").getFirst().fields().get("project"));
        clerk.field("scheme", Texts.get("scheme." + input.scheme()));
        clerk.push(KeyCode.ENTER);
        clerk.await("#stepTitle");
    }

    private void overview(Clerk clerk) {
        clerk.go(WizardStep.OVERVIEW);
        // That it is the example, nobody is asked in a year of one's own.
        assertEquals(Set.of(Overview.EXAMPLE.name()), clerk.fill(rows("overview").getFirst().fields()).keySet());
        rows("plannedRound").forEach(row -> clerk.add(row.type(), row.fields()));
    }

    private void funds(Clerk clerk) {
        clerk.go(WizardStep.FUNDS);
        rows("fundSource").forEach(row -> {
            clerk.toRow(row.type(), row.at());
            clerk.row(row.fields());
        });
        rows("expenditure").forEach(row -> clerk.add(row.type(), row.fields()));
    }

    private void rounds(Clerk clerk) throws Exception {
        clerk.go(WizardStep.ROUNDS);
        for (InputRow round : rows("round")) {
            round(clerk, round);
        }
        clerk.click("#wholeYear");
        rows("specialCheck").forEach(row -> clerk.add(row.type(), row.fields()));
    }

    private static void round(Clerk clerk, InputRow round) throws Exception {
        clerk.click("#add");
        Map<String, String> more = clerk.fill(round.fields());
        clerk.open("#moreTab");
        assertEquals(Map.of(), clerk.fill(more));
        for (InputRow row : round.rows()) {
            switch (row.type()) {
                case "group", "specialCheck" -> {
                    clerk.click("#add-" + row.type());
                    clerk.row(row.fields());
                }
                case "unit" -> {
                    clerk.open("#unitsTab");
                    clerk.add(row.type(), row.fields());
                }
                default -> {
                    StatementSubject subject = subject(row);
                    if (subject != StatementSubject.RECTIFIED) {
                        clerk.click("#fact-" + subject);
                        clerk.state(subject.name(), row.fields());
                    }
                }
            }
        }
    }

    private void rectification(Clerk clerk) {
        clerk.go(WizardStep.RECTIFICATION);
        clerk.click("#words");
        for (InputRow round : rows("round")) {
            round.rows().stream().filter(row -> row.type().equals("statement")).forEach(row -> {
                if (subject(row) == StatementSubject.RECTIFIED) {
                    clerk.choose("#rounds", round.fields().get("name"));
                    clerk.state(subject(row).name(), row.fields());
                }
            });
        }
    }

    private void satisfaction(Clerk clerk) {
        clerk.go(WizardStep.SATISFACTION);
        rows("statement").forEach(row -> clerk.state(subject(row).name(), row.fields()));
    }

    private void texts(Clerk clerk) {
        clerk.go(WizardStep.TEXTS);
        rows("reportText").forEach(row -> {
            clerk.choose("#parts", row.at());
            assertEquals(Map.of(), clerk.fill(row.fields()));
        });
    }

    private Path export(Clerk clerk) throws Exception {
        clerk.go(WizardStep.EXPORT);
        dialogs.file = outside.resolve("table.xlsx");
        clerk.click("#table");
        clerk.await("#resultText");
        return dialogs.file;
    }

    private Evaluation saved(FxRobot robot) throws Exception {
        robot.interact(shell::close);
        try (Library library = Library.open(folder, Clock.systemUTC())) {
            return library.read(List.of(library.years().getFirst().id())).getFirst();
        }
    }

    private List<InputRow> rows(String type) {
        return input.rows().stream().filter(row -> row.type().equals(type)).toList();
    }

    private static StatementSubject subject(InputRow row) {
        for (StatementSubject subject : StatementSubject.values()) {
            if (Texts.label(subject).equals(row.fields().get("subject"))) {
                return subject;
            }
        }
        throw new AssertionError(row.toString());
    }

    /** A row with all its fields and what belongs to it, but for the numbers of rows. */
    private static String shape(org.selfeval.model.tree.Node<?> node) {
        StringBuilder text = new StringBuilder();
        write(node, "", text);
        return text.toString();
    }

    private static void write(org.selfeval.model.tree.Node<?> node, String indent, StringBuilder text) {
        Row row = node.row();
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Field<?, ?> field : row.type().fields()) {
            if (field.getFrom(row) != null) {
                fields.put(field.name(), field.getFrom(row));
            }
        }
        text.append(indent).append(row.type()).append(' ').append(fields).append('\n');
        node.byType().values().forEach(rows -> rows.forEach(child -> write(child, indent + "  ", text)));
    }
}
