package org.selfeval.ui.step.scoring;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.selfeval.intake.RowNames;
import org.selfeval.model.Evaluation;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.scoring.IndicatorScore;
import org.selfeval.text.Phrase;
import org.selfeval.text.Texts;

/** How a score comes about, in words with its numbers; the rule's own result stays in sight beside what the clerk wrote. */
public final class ScoreStory extends VBox {

    private static final int MOST_LINKS = 4;

    public ScoreStory() {
        getStyleClass().add("story");
    }

    void show(Evaluation year, Optional<IndicatorScore> shown, Consumer<FieldRef> jump) {
        getChildren().clear();
        if (shown.isEmpty()) {
            say(Texts.get("scoring.story.notApplicable"), "quiet");
            return;
        }
        IndicatorScore score = shown.get();
        String byRule = score.rule()
            .score()
            .map(points -> Texts.get("scoring.story.byRule", points, score.weight()))
            .orElseGet(() -> Texts.get("scoring.story.unrated", score.weight()));
        say(score.overridden() && score.score().isPresent()
                ? Texts.get("scoring.story.overridden", byRule, score.score().get())
                : byRule, "by-rule");
        say(score.explanation().toString(), "");
        score.evidence().asides().forEach(aside -> say(Texts.get("scoring.story.aside", aside), "quiet"));
        links(year, "year.missing", score.evidence().missing(), jump);
        links(year, "year.keepsBack", score.evidence().keepsBack(), jump);
    }

    private void say(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        getChildren().add(label);
    }

    private void links(Evaluation year, String title, List<FieldRef> fields, Consumer<FieldRef> jump) {
        if (fields.isEmpty()) {
            return;
        }
        say(Texts.get(title, fields.size()), "quiet");
        fields.stream().limit(MOST_LINKS).forEach(field -> year.find(field.row()).ifPresent(row -> {
            Hyperlink link = new Hyperlink(
                    Texts.get("year.link", RowNames.of(row), Phrase.of(field.field().labelKey())));
            link.setWrapText(true);
            link.setOnAction(event -> jump.accept(field));
            getChildren().add(link);
        }));
    }
}
