package org.selfeval.ui.home;

import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.selfeval.check.Progress;
import org.selfeval.check.WizardStep;
import org.selfeval.due.DueItem;
import org.selfeval.due.Urgency;
import org.selfeval.library.SearchTerms;
import org.selfeval.library.YearScore;
import org.selfeval.library.YearSummary;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;
import org.selfeval.ui.fxml.Tip;

/** What the cells of the table of years say, and those that are more than a text. */
final class YearCells {

    private static final int PLACES = 2;
    private static final double BAR = 54;
    private static final String CHIP = "chip";

    private YearCells() {}

    static String total(YearSummary read) {
        if (read == null) {
            return "…";
        }
        YearScore score = read.score();
        return score.grade().isPresent()
                ? score.total().setScale(PLACES, RoundingMode.UNNECESSARY).toPlainString()
                : Texts.get("home.rated", score.ratedWeight(), score.weight());
    }

    static String grade(YearSummary read) {
        return Optional.ofNullable(read).flatMap(year -> year.score().grade()).map(Texts::label).orElse("");
    }

    static String progress(YearSummary read) {
        return read == null
                ? ""
                : Texts.get("home.steps", read.progress().doneSteps(), WizardStep.values().length);
    }

    /** What presses, else the first step that is not done. */
    static String next(YearSummary read) {
        if (read == null) {
            return "";
        }
        Optional<DueItem> due = read.due().first();
        Progress progress = read.progress();
        if (due.isPresent() && (due.get().urgency() != Urgency.LATER || progress.next().isEmpty())) {
            return Texts.get("home.nextDue", due.get().when(), due.get().matter());
        }
        return progress.next()
            .map(step -> Texts.get(progress.openIn(step) > 0 ? "home.nextOpen" : "home.nextStep", step,
                    progress.openIn(step)))
            .orElse(Texts.get("home.nothingNext"));
    }

    /** The project, and below the search which organisation was found in it. */
    static String project(YearItem item) {
        String project = YearItem.project(item.overview());
        SearchTerms.Hit hit = item.hit().get();
        if (hit == null || hit.organisation().isEmpty()) {
            return Boolean.TRUE.equals(item.overview().example()) ? Texts.get("home.exampleYear", project) : project;
        }
        Phrase found = hit.others() == 0
                ? Phrase.of("home.hit", hit.organisation().get())
                : Phrase.of("home.hits", hit.organisation().get(), hit.others() + 1);
        return Texts.get("home.projectHit", project, found);
    }

    /** A text that says the whole when it is cut. */
    static final class Plain extends TableCell<YearItem, String> {
        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            Tip.set(this, empty ? null : text);
        }
    }

    /** A text on a ground whose colour says how good it is. */
    static final class Chip extends TableCell<YearItem, String> {

        private final Label chip = new Label();
        private final Function<YearItem, String> style;

        Chip(Function<YearItem, String> style) {
            this.style = style;
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            YearItem item = empty ? null : getTableRow().getItem();
            if (item == null || text == null || text.isEmpty()) {
                setGraphic(null);
                return;
            }
            chip.setText(text);
            chip.getStyleClass().setAll("label", CHIP, style.apply(item));
            setGraphic(chip);
        }
    }

    /** How many of the steps are done, as a bar with its number. */
    static final class Bar extends TableCell<YearItem, String> {

        private final Region filled = new Region();
        private final Label count = new Label();
        private final HBox box;

        Bar() {
            StackPane track = new StackPane(filled);
            track.getStyleClass().add("bar-track");
            track.setMinWidth(BAR);
            track.setMaxWidth(BAR);
            filled.getStyleClass().add("bar-filled");
            count.getStyleClass().add("quiet");
            box = new HBox(track, count);
            box.getStyleClass().add("steps-done");
            setAccessibleRole(AccessibleRole.TABLE_CELL);
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            YearSummary read = empty || getTableRow().getItem() == null
                    ? null
                    : getTableRow().getItem().summary().get();
            Node shown = read == null ? null : box;
            if (read != null) {
                filled.setMaxWidth(BAR * read.progress().doneSteps() / WizardStep.values().length);
                count.setText(text);
            }
            setGraphic(shown);
        }
    }

    static String gradeStyle(YearItem item) {
        return Optional.ofNullable(item.summary().get())
            .flatMap(read -> read.score().grade())
            .map(grade -> "grade-" + grade.name().toLowerCase(Locale.ROOT))
            .orElse("none");
    }

    static String stateStyle(YearItem item) {
        return "state-" + item.state().name().toLowerCase(Locale.ROOT);
    }

    static String urgencyStyle(Urgency urgency) {
        return "due-" + urgency.name().toLowerCase(Locale.ROOT);
    }
}
