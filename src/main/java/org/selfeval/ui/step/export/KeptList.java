package org.selfeval.ui.step.export;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.selfeval.archive.KeptFile;
import org.selfeval.text.Texts;
import org.selfeval.ui.fxml.Tip;

/** The files kept with the year: when, what, whether the year has changed since, and the way to get one out again. */
public final class KeptList extends VBox {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
        .withZone(ZoneId.systemDefault());
    private static final int KILOBYTE = 1024;

    private Consumer<KeptFile> takeOut = file -> {};

    public KeptList() {
        getStyleClass().add("kept-list");
    }

    /** What the link of a file does. */
    void onTakeOut(Consumer<KeptFile> action) {
        takeOut = action;
    }

    /**
     * @param files the latest first
     * @param now digest of the year as it is
     */
    void show(List<KeptFile> files, String now) {
        if (files.isEmpty()) {
            Label none = new Label(Texts.get("export.kept.none"));
            none.getStyleClass().add("quiet");
            none.setWrapText(true);
            getChildren().setAll(none);
        } else {
            getChildren().setAll(files.stream().map(file -> line(file, now)).toList());
        }
    }

    private Node line(KeptFile file, String now) {
        Label name = new Label(file.name());
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Tip.set(name,
                Texts.get("export.kept.digest", file.name(), (file.size() + KILOBYTE - 1) / KILOBYTE, file.sha256()));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Hyperlink take = new Hyperlink(Texts.get("export.kept.takeOut"));
        take.setAccessibleText(Texts.get("export.kept.takeOutOf", file.name()));
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.setOnAction(event -> takeOut.accept(file));
        boolean same = file.year().equals(now);
        Label state = new Label(Texts.get(same ? "export.kept.same" : "export.kept.changed"));
        state.getStyleClass().addAll("chip", same ? "success" : "warning");
        state.setMinWidth(Region.USE_PREF_SIZE);
        Label about = new Label(Texts.get("export.kept.line", TIME.format(file.at()), file.kind()));
        about.getStyleClass().add("quiet");
        about.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(about, Priority.ALWAYS);
        VBox line = new VBox(new HBox(name, take), new HBox(about, state));
        line.getStyleClass().add("kept-line");
        return line;
    }
}
