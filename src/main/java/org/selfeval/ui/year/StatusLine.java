package org.selfeval.ui.year;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.problem.StoreProblem;
import org.selfeval.session.Receipt;
import org.selfeval.session.SaveState;
import org.selfeval.text.Texts;
import org.selfeval.ui.fxml.Tip;

/** Whether what was typed is on the disk: the one line that must never lie. */
public final class StatusLine extends HBox {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss")
        .withZone(ZoneId.systemDefault());

    private final Label state = new Label();
    private final Hyperlink retry = new Hyperlink(Texts.get("year.retry"));
    private final Hyperlink mend = new Hyperlink(Texts.get("year.mend"));

    public StatusLine() {
        getStyleClass().add("status");
        state.setId("saveState");
        retry.setId("retry");
        mend.setId("mend");
        mend.managedProperty().bind(mend.visibleProperty());
        retry.managedProperty().bind(retry.visibleProperty());
        Label local = new Label(Texts.get("year.local"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label keys = new Label();
        keys.setId("keys");
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> keys.setText(keysAt(owner)));
        getChildren().setAll(state, retry, mend, local, gap, keys);
    }

    /** The keys that somebody would look for where the focus is; null for nowhere. */
    private static String keysAt(Node focused) {
        Optional<Node> table = above(focused, "row-table");
        return Texts.get(table.isEmpty()
                ? "year.f1"
                : above(focused, "table-cell").isPresent() ? "year.keysInCell" : keysAround(table.get()));
    }

    private static String keysAround(Node table) {
        Node buttons = table.lookup(".buttons");
        if (table.lookup(".table-view") instanceof TableView<?> view && !view.isEditable()) {
            return "year.keysInShutTable";
        }
        return buttons == null ? "year.keysInTable" : "year.keysInOpenTable";
    }

    private static Optional<Node> above(Node focused, String style) {
        return Stream.iterate(focused, Objects::nonNull, (Node node) -> node.getParent())
            .filter(node -> node.getStyleClass().contains(style))
            .findFirst();
    }

    /**
     * Follows a year until the subscription ends.
     *
     * @param toField goes to a field whose text could not be taken, wherever it is
     */
    public Subscription open(OpenYear year, Consumer<FieldRef> toField) {
        retry.setOnAction(event -> year.retry());
        mend.setOnAction(event -> year.drafts().firstRefused().ifPresent(toField));
        show(year);
        return Subscription.combine(year.saveStateProperty().subscribe(() -> show(year)),
                year.drafts().anyProperty().subscribe(() -> show(year)),
                year.drafts().refusedProperty().subscribe(() -> show(year)));
    }

    private void show(OpenYear year) {
        SaveState save = year.saveStateProperty().get();
        switch (save) {
            case SaveState.Unsaved(int edits, StoreProblem.EditNotSaved problem) ->
                say("unsaved", Texts.get("year.unsavedFor", problem.reason()));
            case SaveState.Unsaved unsaved ->
                say("unsaved", Texts.get("year.unsaved", unsaved.problem().sentence()));
            case SaveState other when year.drafts().refusedProperty().get() ->
                say("unsaved", Texts.get("year.refused"));
            case SaveState.Saving saving -> say("saving", Texts.get("year.saving"));
            case SaveState.Saved(Optional<Receipt> last) when !year.drafts().anyProperty().get() ->
                say("saved", last.map(Receipt::at).map(StatusLine::saved).orElse(Texts.get("year.nothingToSave")));
            case SaveState.Saved saved -> say("saving", Texts.get("year.saving"));
        }
        mend.setVisible(!(save instanceof SaveState.Unsaved) && year.drafts().refusedProperty().get());
        retry.setVisible(save instanceof SaveState.Unsaved);
        Tip.set(state, save instanceof SaveState.Unsaved unsaved ? unsaved.problem().sentence().toString() : null);
    }

    private static String saved(Instant at) {
        return Texts.get("year.saved", TIME.format(at));
    }

    private void say(String style, String text) {
        // Only where it is another one: it happens with every keystroke, and has the line styled anew.
        if (!state.getStyleClass().contains(style)) {
            state.getStyleClass().setAll("label", style);
        }
        state.setText(text);
    }
}
