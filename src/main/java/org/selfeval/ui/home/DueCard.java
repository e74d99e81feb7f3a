package org.selfeval.ui.home;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.selfeval.due.DueList;
import org.selfeval.text.Texts;

/** What is due in all years, the most pressing first, each with the way to its field. */
public final class DueCard extends VBox {

    private static final int AT_FIRST = 5;

    private List<DueList.Line> lines = List.of();
    private boolean all;
    private Consumer<DueList.Line> open = line -> {};

    public DueCard() {
        getStyleClass().addAll("card", "due-card");
        getChildren().setAll(notice("home.reading"));
    }

    private static Label notice(String key) {
        Label notice = new Label(Texts.get(key));
        notice.getStyleClass().add("notice-text");
        notice.setWrapText(true);
        return notice;
    }

    /** Shows what is due; {@code opener} opens a year at the field. */
    void show(List<DueList.Line> due, Consumer<DueList.Line> opener) {
        lines = due;
        open = opener;
        refresh();
    }

    private void refresh() {
        getChildren().setAll(lines.stream().limit(all ? lines.size() : AT_FIRST).map(this::line).toList());
        getChildren().stream().skip(1).forEach(line -> line.getStyleClass().add("parted"));
        if (lines.isEmpty()) {
            getChildren().setAll(notice("home.dueNone"));
        } else if (lines.size() > AT_FIRST) {
            Hyperlink more = new Hyperlink(Texts.get(all ? "home.dueFewer" : "home.dueAll", lines.size()));
            more.setId("dueMore");
            more.setOnAction(event -> {
                all = !all;
                refresh();
            });
            getChildren().add(more);
        }
    }

    private Node line(DueList.Line line) {
        Label when = new Label(line.item().when().toString());
        when.getStyleClass().addAll("chip", YearCells.urgencyStyle(line.item().urgency()));
        when.setMinWidth(Region.USE_PREF_SIZE);
        Label sentence = new Label(line.item().sentence().toString());
        sentence.setMinWidth(0);
        Label year = new Label(line.year() == null ? "" : Texts.get("home.dueYear", line.year().toString()));
        year.getStyleClass().add("quiet");
        year.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Hyperlink look = new Hyperlink(Texts.get("home.look"));
        look.setMinWidth(Region.USE_PREF_SIZE);
        look.setAccessibleText(Texts.get("home.lookSpoken", line.item().when(), line.item().sentence()));
        look.setOnAction(event -> open.accept(line));
        HBox box = new HBox(when, sentence, gap, year, look);
        box.getStyleClass().add("due-line");
        return box;
    }
}
