package org.selfeval.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.selfeval.check.WizardStep;
import org.selfeval.cover.Cover;
import org.selfeval.library.Templates;
import org.selfeval.model.Evaluation;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.LargeYear;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.ui.dialogs.SilentDialogs;
import org.selfeval.ui.dialogs.ToastLayer;
import org.selfeval.ui.shell.Looks;
import org.selfeval.ui.step.StepContexts;
import org.selfeval.ui.tasks.BackgroundTasks;
import org.selfeval.ui.year.OpenYear;
import org.selfeval.ui.year.OpenYears;
import org.selfeval.ui.year.YearPlace;

/**
 * What the window does on its thread for one act of the clerk in a year of 3,000 units and 100,000 findings, until
 * everything it set off (layout, scores, checks, views) is shown: how long its longest single task keeps the thread, and
 * all of them together. Processor time of that thread; painting is another thread's.
 */
public final class WindowBench {

    private static final int WARM = 20;
    private static final int TIMES = 60;
    private static final double LIMIT = 16;
    private static final long SETTLING_MILLIS = 30;

    private final BackgroundTasks tasks = new BackgroundTasks();
    private final List<Spread> spreads = new ArrayList<>();
    private OpenYear year;
    private YearPlace place;
    private Scene scene;
    private long thread;
    private int sorted;
    private int typed;
    private int stepped;

    private WindowBench() {}

    public static void main(String[] args) throws Exception {
        System.out.print(Spread.table(run()));
        Platform.exit();
    }

    /** Processor milliseconds. */
    static List<Spread> run() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        WindowBench many = new WindowBench();
        many.open(LargeYear.make());
        many.rounds("60 rounds of 50 units");
        many.anotherRound();
        many.rectification();
        many.anotherStep();
        WindowBench one = new WindowBench();
        one.open(LargeYear.make(1, LargeYear.UNITS, LargeYear.FINDINGS));
        one.rounds("a round of 3,000 units");
        return Stream.concat(many.spreads.stream(), one.spreads.stream()).toList();
    }

    private void open(Evaluation evaluation) throws Exception {
        onUi(() -> {
            thread = Thread.currentThread().threadId();
            year = OpenYears.of(evaluation, tasks);
            place = new YearPlace(year, tasks, new SilentDialogs(), new ToastLayer(),
                    new Templates(Path.of("none"), () -> Cover.NONE),
                    StepContexts.NO_EVIDENCE, () -> {});
            scene = new Scene(place.node(), 1366, 768);
            Looks.on(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
        });
        settle();
    }

    private void rounds(String where) throws Exception {
        InspectedUnit unit = year.evaluation().rounds().getFirst().rows(InspectedUnit.TYPE).getFirst();
        onUi(() -> place.jump(FieldRef.of(unit, InspectedUnit.COUNT)));
        settle();
        onUi(() -> press(KeyCode.ESCAPE));
        settle();
        measure("a digit typed, " + where, this::typeDigit, () -> press(KeyCode.ESCAPE));
        measure("a cell left with Enter, " + where, () -> press(KeyCode.ENTER), this::typeDigit, () -> {});
        measure("undo, " + where, year::undo);
        onUi(() -> place.jump(FieldRef.of(unit, InspectedUnit.COUNT)));
        onUi(() -> press(KeyCode.ESCAPE));
        settle();
        measure("down a row, " + where, () -> press(KeyCode.DOWN));
        measure("scrolling by a page, " + where, () -> scroll(400), this::turnBack);
        measure("the field left, " + where, () -> press(KeyCode.TAB));
    }

    private void anotherRound() throws Exception {
        ListView<?> rounds = (ListView<?>) place.node().lookup("#rounds");
        onUi(() -> {
            rounds.getSelectionModel().clearAndSelect(0);
            rounds.requestFocus();
        });
        settle();
        measure("another round chosen with an arrow", () -> press(KeyCode.DOWN), () -> {
            if (rounds.getSelectionModel().getSelectedIndex() == rounds.getItems().size() - 1) {
                rounds.getSelectionModel().clearAndSelect(0);
            }
        });
    }

    private void anotherStep() throws Exception {
        measure("another step", () -> {
            stepped++;
            place.go(WizardStep.values()[stepped % WizardStep.values().length]);
        });
    }

    private void rectification() throws Exception {
        onUi(() -> place.go(WizardStep.RECTIFICATION));
        settle();
        measure("sorting the rectification by another column", this::sort, () -> {});
        measure("scrolling the rectification by a page", () -> scroll(400), this::turnBack);
        TextInputControl search = (TextInputControl) place.node().lookup("#search");
        onUi(search::requestFocus);
        measure("a digit typed into the search of the rectification", this::typeDigit, search::clear);
    }

    private void sort() {
        TableView<?> table = table();
        var columns = table.getColumns().stream().filter(TableColumn::isSortable).toList();
        sorted++;
        order(table, columns.get(sorted % columns.size()));
    }

    @SuppressWarnings("unchecked")
    private static <T> void order(TableView<T> table, TableColumn<?, ?> column) {
        table.getSortOrder().setAll(List.of((TableColumn<T, ?>) column));
    }

    private TableView<?> table() {
        return place.node()
            .lookupAll(".table-view")
            .stream()
            .map(TableView.class::cast)
            .filter(table -> shown(table) && table.getItems().size() > 20)
            .findFirst()
            .orElseThrow();
    }

    private static boolean shown(Node node) {
        return Stream.<Node>iterate(node, above -> above != null, Node::getParent).allMatch(Node::isVisible);
    }

    private void scroll(double pixels) {
        ((VirtualFlow<?>) table().lookup(".virtual-flow")).scrollPixels(pixels);
    }

    private void turnBack() {
        VirtualFlow<?> flow = (VirtualFlow<?>) table().lookup(".virtual-flow");
        if (flow.getPosition() > 0.9) {
            flow.setPosition(0);
        }
    }

    private void press(KeyCode code) {
        Node owner = scene.getFocusOwner();
        Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private void typeDigit() {
        Node owner = scene.getFocusOwner();
        Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_TYPED, digit(), "",
                KeyCode.UNDEFINED, false, false, false, false));
    }

    /** Another one each time, so that something changes. */
    private String digit() {
        typed++;
        return Integer.toString(1 + typed % 9);
    }

    /** @param after brings things back, unmeasured */
    private void measure(String what, Runnable act, Runnable after) throws Exception {
        measure(what, act, () -> {}, after);
    }

    private void measure(String what, Runnable act) throws Exception {
        measure(what, act, () -> {}, () -> {});
    }

    private void measure(String what, Runnable act, Runnable before, Runnable after) throws Exception {
        List<Double> longest = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < 1 + WARM + TIMES; i++) {
            onUi(before);
            settle();
            TaskClock clock = new TaskClock(thread);
            onUi(clock::start);
            onUi(act);
            settle();
            onUi(clock::stop);
            longest.add(clock.longest());
            all.add(clock.all());
            onUi(after);
            settle();
        }
        spreads.add(new Spread(what, longest.getFirst(), longest.subList(1 + WARM, longest.size()),
                all.subList(1 + WARM, all.size()), LIMIT));
    }

    private static void onUi(Runnable work) throws Exception {
        FutureTask<Void> task = new FutureTask<>(work, null);
        Platform.runLater(task);
        task.get();
    }

    /** Waits until what was set off has been computed, shown and laid out. */
    private void settle() throws Exception {
        CountDownLatch computed = new CountDownLatch(1);
        onUi(() -> tasks.latest().submit(() -> null, nothing -> computed.countDown()));
        computed.await();
        Thread.sleep(SETTLING_MILLIS);
        onUi(() -> {});
    }
}
