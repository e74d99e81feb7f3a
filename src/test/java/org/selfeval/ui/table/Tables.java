package org.selfeval.ui.table;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.selfeval.model.Evaluation;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;
import org.selfeval.ui.dialogs.SilentDialogs;
import org.selfeval.ui.dialogs.ToastLayer;
import org.selfeval.ui.shell.Looks;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.step.StepContexts;
import org.selfeval.ui.year.OpenYear;
import org.selfeval.ui.year.OpenYears;
import org.testfx.api.FxRobot;

/** A table on a stage, with something beside it to go to, as tests need it. */
final class Tables<R extends Row> {

    final OpenYear year;
    final SilentDialogs dialogs = new SilentDialogs();
    final Button elsewhere = new Button("elsewhere");
    final RowTable<R> table;

    Tables(Stage stage, Evaluation evaluation, RowType<R> type, long parent, List<Field<R, ?>> columns) {
        year = OpenYears.of(evaluation);
        ToastLayer toasts = new ToastLayer();
        StepContext context = StepContexts.of(year, dialogs, toasts);
        table = new RowTable<>(context, type, parent, columns);
        Scene scene = new Scene(new VBox(table, elsewhere, toasts), 900, 700);
        Looks.on(scene);
        stage.setScene(scene);
        stage.show();
    }

    TableView<Line<R>> view() {
        return table.table();
    }

    /** Goes to a cell as a click would. */
    void go(FxRobot robot, int row, int column) {
        robot.interact(() -> {
            view().requestFocus();
            view().getSelectionModel().clearAndSelect(row, view().getColumns().get(column));
            view().getFocusModel().focus(row, view().getColumns().get(column));
        });
    }

    R row(int index) {
        return view().getItems().get(index).row();
    }

    /** What a cell shows. */
    String shown(int row, int column) {
        return (String) view().getColumns().get(column).getCellData(row);
    }

    static void copy(FxRobot robot, String text) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    static String copied(FxRobot robot) {
        String[] text = new String[1];
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }
}
