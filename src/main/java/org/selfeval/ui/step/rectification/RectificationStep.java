package org.selfeval.ui.step.rectification;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.selfeval.model.Finding;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Statement;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.step.Step;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.step.rectification.line.FollowUpWatch;
import org.selfeval.ui.step.rectification.list.UnitList;

/** Step 4, 整改跟踪: the list of all lines, and from there one line, or what is vouched for by round. */
public final class RectificationStep implements Step, UnitPage.Ways {

    private final StepContext context;
    private final Node node;
    private final FollowUpWatch watch;
    private final UnitList list;
    private final UnitPage page;
    private final WordsPage words;
    private final Runnable stopListening;

    @FXML
    private StackPane pages;

    public RectificationStep(StepContext context) {
        this.context = context;
        node = FxmlFile.RECTIFICATION.load(this);
        watch = new FollowUpWatch(context.year(), context.tasks().latest());
        list = new UnitList(context, watch, this::open, this::openWords);
        page = new UnitPage(context, watch, this);
        words = new WordsPage(context, this::back);
        pages.getChildren().setAll(list.node());
        pages.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        stopListening = context.year().onChange(change -> leaveWhatIsGone());
    }

    private void leaveWhatIsGone() {
        if (isShown(page.node()) && context.year().evaluation().find(page.unit()).isEmpty()) {
            back();
        }
    }

    private boolean isShown(Node one) {
        return pages.getChildren().contains(one);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !isShown(list.node())) {
            back();
            key.consume();
        }
    }

    @Override
    public void back() {
        context.year().commitDrafts();
        boolean fromLine = isShown(page.node());
        pages.getChildren().setAll(list.node());
        if (fromLine) {
            list.select(page.unit());
            page.close();
        }
    }

    @Override
    public void open(long unit) {
        context.year().commitDrafts();
        page.show(unit);
        pages.getChildren().setAll(page.node());
        page.focus();
    }

    @Override
    public ObservableValue<List<Long>> order() {
        return list.order();
    }

    private void openWords() {
        pages.getChildren().setAll(words.node());
        words.focus();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public boolean focus(FieldRef field) {
        Optional<Long> unit = unitOf(field.row());
        if (unit.isPresent()) {
            open(unit.get());
            layout();
            return page.focus(field);
        }
        if (context.year().evaluation().find(field.row()).filter(Statement.class::isInstance).isPresent()) {
            openWords();
            layout();
            return words.focus(field);
        }
        return false;
    }

    /** What has just been put in has to have its place before one can go there. */
    private void layout() {
        pages.applyCss();
        pages.layout();
    }

    /** The line a row is, or belongs to. */
    private Optional<Long> unitOf(long id) {
        Optional<? extends Row> row = context.year().evaluation().find(id);
        if (row.filter(one -> one instanceof Finding || one instanceof Statement).isPresent()) {
            row = context.year().evaluation().find(row.get().parent());
        }
        return row.filter(InspectedUnit.class::isInstance).map(Row::id);
    }

    @Override
    public void close() {
        stopListening.run();
        list.close();
        page.end();
        words.close();
        watch.close();
    }
}
