package org.selfeval.ui.evidence;

import java.util.Optional;
import javafx.beans.NamedArg;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.selfeval.intake.RowNames;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Evidence;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowChange;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.FileDrop;
import org.selfeval.ui.fxml.Tip;
import org.selfeval.ui.step.StepContext;

/** 佐证材料 with the number of files of one row: shows them when pressed, and takes files that are dropped on it. */
public final class EvidenceButton extends Button {

    private StepContext context;
    private Runnable stopListening = () -> {};
    private final boolean compact;
    private long row;

    public EvidenceButton() {
        this(false);
    }

    /**
     * @param compact without its name, where there is room for the number only
     */
    public EvidenceButton(@NamedArg("compact") boolean compact) {
        super(compact ? "" : Texts.get("rowtype.evidence"), new FontIcon(Feather.PAPERCLIP));
        this.compact = compact;
        setAccessibleText(Texts.get("rowtype.evidence"));
        setId("evidence");
        setMinWidth(Region.USE_PREF_SIZE);
        setDisable(true);
    }

    /** Belongs to a step from now on; {@link #close} ends that. */
    public EvidenceButton open(StepContext step) {
        context = step;
        EvidenceActions actions = new EvidenceActions(step);
        setOnAction(event -> step.evidence().show(row));
        FileDrop.accept(this, step.tasks(), files -> {
            step.evidence().show(row);
            actions.add(row, files);
        });
        stopListening = step.year().onChange(change -> {
            if (change.edit().changes().stream().map(RowChange::type).anyMatch(Evidence.TYPE::equals)) {
                refresh();
            }
        });
        return this;
    }

    /** Stands for the evidence of a row. */
    public void about(long which) {
        row = which;
        refresh();
    }

    /** Stands for the row that is chosen; for none where that is null. */
    public void about(Row chosen) {
        about(chosen == null ? 0 : chosen.id());
    }

    private void refresh() {
        Evaluation year = context.year().evaluation();
        Optional<Row> about = year.find(row);
        int count = count(year, row);
        setDisable(about.isEmpty());
        setText(text(count));
        String spoken = about.map(there -> Texts.get("evidence.buttonOf", RowNames.of(there), count))
            .orElse(Texts.get("rowtype.evidence"));
        setAccessibleText(spoken);
        Tip.set(this, about.isEmpty() ? null : spoken);
    }

    private String text(int count) {
        if (compact) {
            return count == 0 ? "" : Integer.toString(count);
        }
        return count == 0 ? Texts.get("rowtype.evidence") : Texts.get("evidence.button", count);
    }

    /** How many files prove a row; 0 where it is gone. */
    private static int count(Evaluation year, long row) {
        return Optional.ofNullable(year.root().find(row)).map(node -> node.children(Evidence.TYPE).size()).orElse(0);
    }

    /** Lets go of the year. */
    public void close() {
        stopListening.run();
    }
}
