package org.selfeval.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class YearsTableTest {

    private static final double WIDTH = 1200;

    private YearsTable table;

    @Start
    void start(Stage stage) {
        table = new YearsTable();
        stage.setScene(new Scene(new StackPane(table), WIDTH, 600));
        stage.show();
    }

    @Test
    void theColumnsFillTheTableWheneverTheLettersChange(FxRobot robot) {
        robot.interact(() -> table.fit(14));
        robot.interact(() -> table.fit(16));
        assertEquals(WIDTH, table.getColumns().stream().mapToDouble(TableColumn::getWidth).sum(), 8);
    }
}
