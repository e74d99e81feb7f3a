package org.selfeval.ui.step.scoring;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.selfeval.ui.dialogs.SilentDialogs;

/** Dialogs whose forms are shown in a pane of the test's scene and filled in by the test before they are agreed to. */
final class ActingDialogs extends SilentDialogs {

    final StackPane place = new StackPane();
    String typed = "";
    private Consumer<Node> acts = form -> {};

    /** What the person does in the next forms. */
    void inForm(Consumer<Node> action) {
        acts = action;
    }

    @Override
    public <T> Optional<T> form(String title, Node content, String action, Supplier<T> result) {
        place.getChildren().setAll(content);
        place.applyCss();
        place.layout();
        acts.accept(content);
        return super.form(title, content, action, result);
    }

    @Override
    public Optional<String> text(String title, String question, String initial, String action) {
        return super.text(title, question, typed.isEmpty() ? initial : typed, action);
    }
}
