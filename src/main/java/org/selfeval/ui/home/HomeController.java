package org.selfeval.ui.home;

import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.selfeval.problem.Defect;
import org.selfeval.problem.ProblemException;
import org.selfeval.text.Texts;
import org.selfeval.ui.tasks.Tasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lists the years, or says what to do first where there is none, or that they could not be read. */
public final class HomeController {
    private static final Logger LOG = LoggerFactory.getLogger(HomeController.class);
    private static final double HEAD = 44;
    private static final double ROW = 36;

    private final Path dataFolder;
    private final YearSource source;
    private final Tasks tasks;

    @FXML
    private TableView<YearLine> years;
    @FXML
    private TableColumn<YearLine, String> year;
    @FXML
    private TableColumn<YearLine, String> project;
    @FXML
    private TableColumn<YearLine, String> total;
    @FXML
    private TableColumn<YearLine, String> state;
    @FXML
    private Node empty;
    @FXML
    private Node failed;
    @FXML
    private Label advice;
    @FXML
    private Label folder;

    public HomeController(Path dataFolder, YearSource source, Tasks tasks) {
        this.dataFolder = dataFolder;
        this.source = source;
        this.tasks = tasks;
    }

    @FXML
    private void initialize() {
        show(year, line -> line.year().map(String::valueOf).orElseGet(() -> Texts.get("home.unknown")));
        show(project, line -> line.project().orElseGet(() -> Texts.get("home.unknown")));
        show(total, HomeController::total);
        show(state, YearLine::state);
        folder.setText(Texts.get("home.folder", dataFolder));
        tasks.run(source::years, this::present, this::presentFailure);
    }

    private void present(List<YearLine> lines) {
        years.getItems().setAll(lines);
        years.setPrefHeight(HEAD + ROW * lines.size());
        reveal(lines.isEmpty() ? empty : years);
    }

    /** An expected problem says itself what happened and what to do. */
    private void presentFailure(Exception failure) {
        if (failure instanceof ProblemException expected) {
            advice.setText(expected.problem().sentence().toString());
        } else {
            LOG.error("defect {}: {}", Defect.code(failure), Defect.trace(failure));
        }
        reveal(failed);
    }

    private static void reveal(Node node) {
        node.setVisible(true);
        node.setManaged(true);
    }

    private static String total(YearLine line) {
        return line.total()
            .map(value -> value.setScale(2, RoundingMode.HALF_UP).toPlainString())
            .orElseGet(() -> Texts.get("home.unscored"));
    }

    private static void show(TableColumn<YearLine, String> column, Function<YearLine, String> text) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    }
}
