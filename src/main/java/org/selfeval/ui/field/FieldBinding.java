package org.selfeval.ui.field;

import java.util.Objects;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.util.Duration;
import org.selfeval.intake.Parsed;
import org.selfeval.intake.Suggestions;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.ValueType;
import org.selfeval.session.Visit;
import org.selfeval.text.Phrase;
import org.selfeval.ui.year.Drafts;
import org.selfeval.ui.year.OpenYear;

/**
 * Ties one control to one field of one row. What is typed is a draft: it moves the scores at once and becomes part of
 * the year when the field is left or typing pauses, one undo step a visit. A draft that cannot be taken stays in the
 * field, once it is left with a sentence beside it, and the year stays as it was.
 *
 * <p>Ctrl+Z takes the draft back while there is one, else it goes to the year.
 */
public final class FieldBinding<R extends Row, T> implements Drafts.Draft {

    /** How long typing rests before it counts as a pause. */
    public static final Duration PAUSE = Duration.millis(500);

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    /** Of a control whose field is empty. */
    public static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

    private final OpenYear year;
    private final Editor editor;
    private final Field<R, T> field;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final ReadOnlyObjectWrapper<Optional<Phrase>> refusal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper typing = new ReadOnlyBooleanWrapper();
    private Runnable stopListening = () -> {};
    private long row;
    private boolean draft;
    private Visit visit;
    /** What the year had when the field was entered. */
    private T atEntry;

    public FieldBinding(OpenYear year, Editor editor, long row, Field<R, T> field) {
        this.year = year;
        this.editor = editor;
        this.field = field;
        Control control = editor.control();
        pause.setOnFinished(event -> rest());
        editor.onInput(this::typed);
        control.focusedProperty().addListener((o, was, is) -> focus(is));
        FieldKeys.install(control, year, this);
        Flood.stem(control, why -> refuse(Optional.of(why)));
        if (control instanceof TextField text && Suggestions.suits(field)) {
            Completion.install(text, () -> Suggestions.entered(year.evaluation(), field),
                    field.valueType() instanceof ValueType.Names);
        }
        show(row);
    }

    /**
     * Ties the control, which has been {@linkplain #close let go of}, to the field of another row, or of the same again.
     * What was typed there before and could not be taken stands in it again.
     */
    public void show(long other) {
        row = other;
        editor.lock(year.lockedProperty(field.type()));
        stopListening = year.onChange(change -> {
            if (change.edit().changes().stream().anyMatch(changed -> changed.id() == row)) {
                changedElsewhere();
            }
        });
        showStored();
        year.drafts().take(ref()).ifPresent(text -> {
            editor.show(text);
            typed();
            commit();
        });
    }

    @Override
    public FieldRef ref() {
        return new FieldRef(row, field);
    }

    public Control control() {
        return editor.control();
    }

    /** What stands in the field, taken or not. */
    public String text() {
        return editor.text();
    }

    /** Why the draft is not taken; empty where it is, or where there is none. */
    public ReadOnlyObjectProperty<Optional<Phrase>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /**
     * Whether one is in the field and has typed into it, so that what stands there may be half of what is meant: nothing new
     * is found fault with before it is left.
     */
    public ReadOnlyBooleanProperty typingProperty() {
        return typing.getReadOnlyProperty();
    }

    private void typed() {
        draft = true;
        year.drafts().note(this, true);
        if (parse() instanceof Parsed.Value<T>(T value)) {
            refuse(Optional.empty());
            current().ifPresent(now -> year.preview(now, field, value));
        }
        if (editor.control() instanceof TextField || editor.control() instanceof TextArea) {
            typing.set(editor.control().isFocused());
            pause.playFromStart();
        } else {
            commit();
        }
    }

    /** What cannot be taken may be half typed, and is said when the field is left. */
    private void rest() {
        if (typing.get() && parse() instanceof Parsed.Refused<T>) {
            year.endPreview();
        } else {
            commit();
        }
    }

    @Override
    public void commit() {
        pause.stop();
        if (!draft) {
            return;
        }
        switch (parse()) {
            case Parsed.Refused<T>(Phrase why) -> {
                refuse(Optional.of(why));
                year.endPreview();
            }
            case Parsed.Value<T>(T value) -> {
                endDraft();
                current().ifPresent(now -> store(now, value));
            }
        }
    }

    private void store(R now, T value) {
        if (Objects.equals(field.get(now), value)) {
            year.endPreview();
            markUnknown(value == null);
        } else {
            Visit stay = visit == null ? year.newVisit() : visit;
            if (!year.set(now, field, value, stay)) {
                showStored();
                year.endPreview();
            }
        }
    }

    /** Takes back all that was typed since the field was entered, even what a pause has put into the year. */
    public void giveUp() {
        endDraft();
        if (visit != null) {
            current().ifPresent(now -> year.set(now, field, atEntry, visit));
        }
        showStored();
        year.endPreview();
    }

    /** Whether something typed is not in the year. */
    boolean isDraft() {
        return draft;
    }

    /** Takes what was typed back. */
    public void revert() {
        endDraft();
        showStored();
        year.endPreview();
    }

    private void endDraft() {
        pause.stop();
        draft = false;
        refuse(Optional.empty());
    }

    private void focus(boolean gained) {
        if (gained) {
            visit = year.newVisit();
            atEntry = current().map(field::get).orElse(null);
        } else {
            commit();
            typing.set(false);
            visit = null;
            if (!draft) {
                refuse(Optional.empty());
                showStored();
            }
        }
    }

    /** The year has changed: by this field's own commit, by undo, or from another place. */
    private void changedElsewhere() {
        if (draft) {
            return;
        }
        boolean says = parse() instanceof Parsed.Value<T>(T value)
                && Objects.equals(value, current().map(field::get).orElse(null));
        if (says) {
            markUnknown(editor.text().isBlank());
        } else {
            showStored();
        }
    }

    private void showStored() {
        T value = current().map(field::get).orElse(null);
        editor.show(year.texts().of(field, value));
        markUnknown(value == null);
    }

    private void markUnknown(boolean unknown) {
        editor.control().pseudoClassStateChanged(UNKNOWN, unknown);
    }

    @Override
    public boolean refused() {
        return refusal.get().isPresent();
    }

    private void refuse(Optional<Phrase> why) {
        refusal.set(why);
        year.drafts().note(this, draft);
        editor.control().pseudoClassStateChanged(REFUSED, why.isPresent());
    }

    private Optional<R> current() {
        return year.row(row, field.type().rowClass());
    }

    private Parsed<T> parse() {
        String text = editor.text();
        if (field.valueType() instanceof ValueType.Link) {
            return Parsed.of(text.isEmpty() ? null : field.valueType().decode(text));
        }
        return year.parser().parse(field, text);
    }

    /** Commits what can be taken, lets go of the year, and leaves with it what cannot be taken. */
    public void close() {
        commit();
        boolean left = refused() && current().isPresent();
        String text = editor.text();
        endDraft();
        visit = null;
        if (left) {
            year.drafts().keep(ref(), text);
        }
        stopListening.run();
        editor.unlock();
    }
}
