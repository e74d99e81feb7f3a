package org.selfeval.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.selfeval.evidence.Format;
import org.selfeval.model.Evidence;
import org.selfeval.pool.ContentPool.State;
import org.selfeval.text.Texts;
import org.selfeval.ui.fxml.Tip;

/** One attached file in the list: what kind, its name, size, date and note, and what is wrong with it. */
final class EvidenceCell extends ListCell<Long> {

    private final LongFunction<Optional<Evidence>> rows;
    private final Map<Long, State> states;
    private final FontIcon icon = new FontIcon(Feather.FILE);
    private final Label name = new Label();
    private final Label about = new Label();
    private final Label state = new Label();
    private final HBox line;

    EvidenceCell(LongFunction<Optional<Evidence>> rows, Map<Long, State> states) {
        this.rows = rows;
        this.states = states;
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        about.getStyleClass().add("quiet");
        state.getStyleClass().addAll("chip", "danger");
        state.setMinWidth(Region.USE_PREF_SIZE);
        state.managedProperty().bind(state.visibleProperty());
        VBox words = new VBox(name, about);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        line = new HBox(icon, words, state);
        line.getStyleClass().add("evidence-line");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Long id, boolean empty) {
        super.updateItem(id, empty);
        Optional<Evidence> row = empty || id == null ? Optional.empty() : rows.apply(id);
        setGraphic(row.isEmpty() ? null : line);
        Tip.set(this, null);
        setAccessibleText(null);
        row.ifPresent(this::show);
    }

    private void show(Evidence file) {
        String called = Objects.requireNonNullElse(file.name(), Texts.get("rowtype.evidence"));
        icon.setIconCode(Format.of(called).filter(Format::picture).isPresent() ? Feather.IMAGE : Feather.FILE_TEXT);
        name.setText(called);
        about.setText(about(file));
        State found = states.getOrDefault(file.id(), State.WHOLE);
        state.setVisible(found != State.WHOLE);
        state.setText(Texts.label(found));
        String all = String.join("，", called, about.getText(), Texts.label(found));
        setAccessibleText(all);
        Tip.set(this, file.note() == null ? called : called + "\n" + file.note());
    }

    private static String about(Evidence file) {
        List<String> parts = new ArrayList<>();
        if (file.size() != null) {
            parts.add(Sizes.of(file.size()));
        }
        if (file.addedOn() != null) {
            parts.add(Texts.shown(file.addedOn()));
        }
        if (file.note() != null) {
            parts.add(file.note().lines().findFirst().orElse(""));
        }
        return String.join(" · ", parts);
    }
}
