package org.selfeval.ui.step.scoring;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.selfeval.ui.dialogs.SilentDialogs;

/** Dialogs whose forms are shown in a pane of the test's scene, so that the person of the test finds laid out fields. */
final class ActingDialogs extends SilentDialogs {

    final StackPane place = new StackPane();

    @Override
    public <T> Optional<T> form(String title, Node content, String action, Supplier<T> result) {
        place.getChildren().setAll(content);
        place.applyCss();
        place.layout();
        return super.form(title, content, action, result);
    }
}
