package org.selfeval.ui.step;

import java.util.Optional;
import javafx.scene.Node;
import org.selfeval.check.WizardStep;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.text.Texts;

/** The form of one of the eight steps, made when it is first shown and kept until the year is closed. */
public interface Step {

    Node node();

    /**
     * Goes to a field, opening and selecting whatever it stands in.
     *
     * @return false where this step has no such field
     */
    boolean focus(FieldRef field);

    /**
     * Goes to where one begins: the first field that is still empty, else the first.
     *
     * @return false where there is nothing to go to
     */
    default boolean enter() {
        return Entry.into(node());
    }

    /** Whether the form needs the width of the score card too. */
    default boolean wide() {
        return false;
    }

    /**
     * Goes to the step's own search field.
     *
     * @return false where it has none
     */
    default boolean search() {
        return false;
    }

    /** What stands at the foot in place of the way to the next step. */
    default Optional<Node> foot() {
        return Optional.empty();
    }

    /** Prints what the step shows, where it shows anything to be printed. */
    default void print() {}

    /** Exports what the step shows, where that is what is handed in; false where it is not. */
    default boolean export() {
        return false;
    }

    /** Lets go of the year. */
    void close();

    /** The step's name. */
    static String title(WizardStep step) {
        return Texts.label(step);
    }

    /** What the step is for and where its figures are found, in one sentence. */
    static String help(WizardStep step) {
        return Texts.get("step.help." + step.name());
    }
}
