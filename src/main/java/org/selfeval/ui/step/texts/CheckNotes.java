package org.selfeval.ui.step.texts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.selfeval.check.Check;
import org.selfeval.text.Texts;

/** What the checks found, as sentences under what they are about; takes no room where they found nothing. */
public final class CheckNotes extends VBox {

    private List<Check> shown = List.of();

    public CheckNotes() {
        getStyleClass().add("check-notes");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Shows these and no others. */
    void show(Stream<Check> checks) {
        List<Check> now = checks.toList();
        if (!now.equals(shown)) {
            shown = now;
            getChildren().setAll(now.stream().map(CheckNotes::line).toList());
            setVisible(!now.isEmpty());
        }
    }

    private static HBox line(Check check) {
        Label severity = new Label(Texts.label(check.severity()));
        severity.getStyleClass().addAll("chip", check.severity().name().toLowerCase(Locale.ROOT));
        severity.setMinWidth(Region.USE_PREF_SIZE);
        Label sentence = new Label(check.sentence().toString());
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox line = new HBox(severity, sentence);
        line.getStyleClass().add("check-line");
        return line;
    }
}
