package org.selfeval.ui.statement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.selfeval.model.Statement;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.text.Texts;

/** How the three kinds of facts look and read, the same everywhere. */
final class Looks {

    private static final PseudoClass CONTRADICTED = PseudoClass.getPseudoClass("contradicted");

    private Looks() {}

    static void apply(Node node, FontIcon icon, Standing standing, boolean contradicted) {
        Arrays.stream(Standing.values())
            .forEach(one -> node.pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(one.name().toLowerCase(Locale.ROOT)), one == standing));
        node.pseudoClassStateChanged(CONTRADICTED, contradicted);
        icon.setIconCode(contradicted ? Feather.ALERT_TRIANGLE : switch (standing) {
            case UNKNOWN -> Feather.HELP_CIRCLE;
            case STATED -> Feather.MESSAGE_SQUARE;
            case RECORDED -> Feather.CHECK;
        });
    }

    /** What it rests on, in a sentence. */
    static String details(StatementSubject subject, FactState state) {
        boolean average = subject == StatementSubject.ABOVE_AVERAGE;
        String recorded = state.recorded().map(Object::toString).orElse("");
        String said = state.word().map(Looks::said).orElse("");
        return switch (state.standing()) {
            case RECORDED -> recorded;
            case STATED -> recorded.isEmpty() ? said : Texts.get("statement.partly", recorded, said);
            case UNKNOWN -> recorded.isEmpty()
                    ? Texts.get(average ? "statement.unknownAverage" : "statement.unknown")
                    : Texts.get(average ? "statement.unknownPartlyAverage" : "statement.unknownPartly", recorded);
        };
    }

    private static String said(Statement word) {
        String source = Objects.requireNonNullElse(word.source(), Texts.get("statement.noSource"));
        String text = Objects.requireNonNullElse(word.text(), Texts.label(word.subject()));
        return Texts.get(Boolean.TRUE.equals(word.affirmed()) ? "statement.said" : "statement.denied", text, source);
    }
}
