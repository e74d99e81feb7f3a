package org.selfeval.screens;

import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.selfeval.check.WizardStep;
import org.selfeval.model.Evidence;
import org.selfeval.text.Texts;
import org.selfeval.ui.year.OpenYear;

/** What is seen of a year only after one has gone further into it: its bars, and the pages and dialogs within the steps. */
final class Corners {

    /** As it comes out of a spreadsheet: an amount of it cannot be taken, and a column goes nowhere. */
    private static final String BLOCK = "资金来源\t年初预算数\t备注\t经办人\n本级财政拨款\t120,000.00\t已批复\t张三\n其他资金\t约三千\t\t李四\n";

    private final Tour tour;

    Corners(Tour tour) {
        this.tour = tour;
    }

    /** All of them, of the year that is open. */
    void all() throws Exception {
        bars();
        rounds();
        rectification();
        tables();
        scoring();
        evidence();
    }

    private void go(WizardStep step) throws Exception {
        tour.press("#step-" + (step.ordinal() + 1));
    }

    private void bars() throws Exception {
        tour.key(KeyCode.F1, false);
        tour.see("year-help");
        tour.key(KeyCode.F1, false);
        tour.key(KeyCode.F, true);
        tour.see("year-find");
        tour.type("#query", "资金");
        tour.run(() -> {});
        tour.see("year-found");
        tour.press("#find .button");
    }

    private void rounds() throws Exception {
        go(WizardStep.ROUNDS);
        tour.seeTabs(".round-tabs", "round");
        tour.press("#wholeYear");
        tour.see("rounds-year");
        tour.run(tour.find("#rounds", ListView.class).getSelectionModel()::selectFirst);
    }

    private void rectification() throws Exception {
        go(WizardStep.RECTIFICATION);
        for (String page : new String[]{"open", "words"}) {
            tour.press("#" + page);
            tour.see("rectification-" + page);
            tour.press("#back");
        }
    }

    private void tables() throws Exception {
        go(WizardStep.FUNDS);
        Tour.ui(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(BLOCK);
            Clipboard.getSystemClipboard().setContent(content);
        });
        tour.pressNamed(Texts.get("table.paste"));
        tour.seeDialog("paste");
        tour.dismiss();
        Tour.ui(() -> tour.find(".table-view", TableView.class).getSelectionModel().selectFirst());
        tour.pressNamed(Texts.get("table.bulk"));
        tour.seeDialog("bulk");
        tour.dismiss();
    }

    private void scoring() throws Exception {
        go(WizardStep.SCORING);
        tour.dialog("scheme-weights", "#actions #reweigh");
        tour.dialog("scheme-settings", "#actions #settings");
        for (MenuItem item : tour.find("#templates", MenuButton.class).getItems()) {
            tour.dialog("scheme-" + item.getId(), item::fire);
        }
        Tour.ui(() -> tour.find(".table-view", TableView.class).getSelectionModel().select(1));
        tour.seeTabs("#below .tab-pane", "line");
        tour.dialog("scheme-rule", "#changeRule");
    }

    /** The pane beside the year, without a file and with one that is missing. */
    private void evidence() throws Exception {
        go(WizardStep.ROUNDS);
        tour.press(".round-corner #evidence");
        tour.see("evidence-none");
        Tour.ui(this::attachMissing);
        tour.run(() -> {});
        tour.see("evidence-missing");
        go(WizardStep.EXPORT);
        tour.see("evidence-missing-export");
    }

    /** A file of which only the row is there: it shows what is wrong as well. */
    private void attachMissing() {
        OpenYear year = tour.shell().year().orElseThrow();
        long round = year.evaluation().rounds().getFirst().row().id();
        Evidence file = Evidence.NAME.set(year.blank(Evidence.TYPE, round), "关于开展巡察工作的通知（扫描件）.pdf");
        year.add(Evidence.SIZE.set(Evidence.NOTE.set(file, "印发时间和巡察对象"), 1 << 20));
    }
}
