package org.selfeval.ui.statement;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.text.Texts;
import org.selfeval.ui.fxml.Tip;
import org.selfeval.ui.year.OpenYear;

/** A fact in a few letters: what it is and what it rests on, by word, icon and colour. Pressing it leads to the fact. */
public final class FactChip extends Button {

    private final StatementSubject subject;
    private final FontIcon icon = new FontIcon();
    private final OpenYear year;
    private Subscription watching = Subscription.EMPTY;

    /**
     * @param open shows the fact with what it rests on
     */
    public FactChip(OpenYear year, StatementSubject subject, Runnable open) {
        this.year = year;
        this.subject = subject;
        getStyleClass().setAll("fact-chip");
        setId("fact-" + subject.name());
        setGraphic(icon);
        setOnAction(event -> open.run());
    }

    /** Shows the fact about this row from now on. */
    public void about(long row) {
        watching.unsubscribe();
        watching = FactWatch.start(year, subject, row, this::show);
    }

    private void show(FactState state, Optional<String> contradiction) {
        Looks.apply(this, icon, state.standing(), contradiction.isPresent());
        setText(Texts.get("statement.chip", Texts.get("statement.short." + subject),
                Texts.get("statement.standing." + state.standing())));
        String details = contradiction.orElseGet(() -> Looks.details(subject, state));
        String spoken = Texts.get("statement.chipTip", subject, details);
        Tip.set(this, spoken);
        setAccessibleText(spoken);
    }

    /** Lets go of the year. */
    public void close() {
        watching.unsubscribe();
    }
}
