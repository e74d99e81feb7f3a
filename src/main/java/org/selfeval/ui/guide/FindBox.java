package org.selfeval.ui.guide;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.text.Texts;
import org.selfeval.ui.fxml.FxmlFile;
import org.selfeval.ui.tasks.Latest;
import org.selfeval.ui.year.OpenYear;

/** A small box over the step: what is typed is looked for among all fields and rows, and one of them is gone to. */
public final class FindBox extends StackPane {

    private static final int MOST = 40;

    private OpenYear year;
    private Latest searching;
    private Consumer<FieldRef> jump;
    private Node before;

    @FXML
    private TextField query;
    @FXML
    private ListView<FieldIndex.Found> results;
    @FXML
    private Label hint;
    @FXML
    private Label none;

    public FindBox() {
        getChildren().setAll(FxmlFile.FIND.load(this));
        getStyleClass().add("find-layer");
        getStylesheets().add(FindBox.class.getResource("guide.css").toExternalForm());
        setPickOnBounds(false);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        results.setCellFactory(list -> new FoundCell(list));
        for (Node part : new Node[]{hint, results, none}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        query.textProperty().subscribe(text -> search());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /**
     * @param searcher works beside the UI thread
     * @param toField goes to what was chosen
     */
    public void open(OpenYear given, Latest searcher, Consumer<FieldRef> toField) {
        year = given;
        searching = searcher;
        jump = toField;
    }

    /** Comes up, ready to type in. */
    public void appear() {
        if (!isVisible()) {
            before = getScene().getFocusOwner();
        }
        setVisible(true);
        search();
        query.requestFocus();
        query.selectAll();
    }

    private void disappear() {
        setVisible(false);
    }

    private void search() {
        String text = query.getText();
        if (searching == null || !isVisible()) {
            return;
        }
        var evaluation = year.evaluation();
        searching.submit(() -> FieldIndex.search(evaluation, text, MOST), found -> {
            results.getItems().setAll(found);
            results.getSelectionModel().selectFirst();
            results.setVisible(!found.isEmpty());
            hint.setVisible(text.isBlank());
            none.setVisible(found.isEmpty() && !text.isBlank());
        });
    }

    private void pressed(KeyEvent key) {
        int chosen = results.getSelectionModel().getSelectedIndex();
        switch (key.getCode()) {
            case ESCAPE -> {
                disappear();
                if (before != null) {
                    before.requestFocus();
                }
            }
            case ENTER -> choose();
            case DOWN -> select(Math.min(chosen + 1, results.getItems().size() - 1));
            case UP -> select(Math.max(chosen - 1, 0));
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void select(int index) {
        results.getSelectionModel().select(index);
        results.scrollTo(index);
    }

    private void choose() {
        FieldIndex.Found found = results.getSelectionModel().getSelectedItem();
        if (found != null) {
            disappear();
            jump.accept(found.at());
        }
    }

    @FXML
    private void close() {
        disappear();
    }

    private final class FoundCell extends ListCell<FieldIndex.Found> {

        private static final double EDGES = 24;

        private final Label name = new Label();
        private final Label where = new Label();
        private final HBox line;

        FoundCell(ListView<FieldIndex.Found> list) {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            name.setMinWidth(0);
            where.getStyleClass().add("quiet");
            where.setMinWidth(USE_PREF_SIZE);
            line = new HBox(name, gap, where);
            line.getStyleClass().add("found-line");
            line.setMinWidth(0);
            setPrefWidth(0);
            line.prefWidthProperty().bind(list.widthProperty().subtract(EDGES));
            setOnMouseClicked(mouse -> choose());
        }

        @Override
        protected void updateItem(FieldIndex.Found found, boolean empty) {
            super.updateItem(found, empty);
            if (empty || found == null) {
                setGraphic(null);
                return;
            }
            name.setText(found.name());
            where.setText(Texts.get("find.where", found.step(), found.kind()));
            setAccessibleText(Texts.get("year.lineSpoken", found.name(), where.getText()));
            setGraphic(line);
        }
    }
}
