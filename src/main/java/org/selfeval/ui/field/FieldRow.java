package org.selfeval.ui.field;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.selfeval.model.RowTypes;
import org.selfeval.model.kind.MoneyUnit;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.ValueType;
import org.selfeval.text.Texts;
import org.selfeval.ui.fxml.Tip;
import org.selfeval.ui.year.OpenYear;

/**
 * One field on a screen: its official name above, the control, its help and, where what was typed is not taken, the
 * reason below. In FXML {@code <FieldRow field="overview.project"/>}; the screen's {@link Form} binds it to a row.
 */
public final class FieldRow extends VBox {

    private final Label name = new Label();
    private final Label help = new Label();
    private final Label refusal = new Label();
    private final Label check = new Label();
    private final BooleanProperty typing = new SimpleBooleanProperty();
    private final BooleanProperty waiting = new SimpleBooleanProperty();
    private FieldBinding<?, ?> binding;
    private String found = "";
    private Field<?, ?> field;
    private int lines;
    private boolean compact;
    private boolean roomy;

    public FieldRow() {
        getStyleClass().add("field-row");
        name.setWrapText(true);
        name.getStyleClass().add("field-name");
        help.getStyleClass().add("field-help");
        refusal.getStyleClass().add("field-refusal");
        check.getStyleClass().add("field-check");
        List.of(help, refusal, check).forEach(label -> {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            label.managedProperty().bind(label.visibleProperty());
            label.setVisible(false);
        });
        setMaxWidth(Double.MAX_VALUE);
        waiting.bind(typing);
        waiting.subscribe(this::showFound);
    }

    public FieldRow(Field<?, ?> field) {
        this();
        this.field = field;
    }

    /** The field as {@code <type>.<field>}, for FXML. */
    public String getField() {
        return field == null ? "" : field.toString();
    }

    /**
     * @throws IllegalArgumentException if there is no such field
     */
    public void setField(String typeAndName) {
        String[] parts = typeAndName.split("\\.", 2);
        field = RowTypes.named(parts[0]).field(parts[1]);
    }

    public Field<?, ?> field() {
        return field;
    }

    /** Lines of a text area; 0 for the usual number. */
    public int getLines() {
        return lines;
    }

    public void setLines(int lines) {
        this.lines = lines;
    }

    /** Whether there is no room below: the help shows when pointed at, what was found stands elsewhere on the screen. */
    public boolean isCompact() {
        return compact;
    }

    public void setCompact(boolean compact) {
        this.compact = compact;
    }

    /** Whether what is found takes the place of the help, since it comes and goes while one writes. */
    public boolean isRoomy() {
        return roomy;
    }

    public void setRoomy(boolean roomy) {
        this.roomy = roomy;
    }

    /** Ties it to a row of the one year it belongs to; to another one, once it has been let go of. */
    FieldBinding<?, ?> bind(OpenYear year, long row) {
        if (binding == null) {
            binding = make(year, row, field);
        } else {
            binding.show(row);
        }
        name.setText(label(field, year.unit()));
        return binding;
    }

    private <R extends Row, T> FieldBinding<R, T> make(OpenYear year, long row, Field<R, T> typed) {
        Supplier<List<Editors.Choice>> links = () -> Links.of(year.evaluation(),
                binding == null ? row : binding.ref().row(), typed);
        Editor editor = Editors.forField(typed, links);
        editor.control().setId(typed.name());
        if (editor.control() instanceof TextArea area && lines > 0) {
            area.setPrefRowCount(lines);
        }
        name.setText(label(typed, year.unit()));
        name.setLabelFor(editor.control());
        editor.control().setAccessibleText(name.getText());
        String helpKey = "help." + typed;
        if (Texts.has(helpKey)) {
            help.setText(Texts.get(helpKey));
            help.setVisible(!compact);
            if (compact) {
                Tip.set(name, help.getText());
                Tip.set(editor.control(), help.getText());
            }
            editor.control().setAccessibleHelp(help.getText());
        }
        VBox.setVgrow(editor.control(), Priority.SOMETIMES);
        getChildren().setAll(name, editor.control(), refusal, check, help);
        if (roomy) {
            help.getStyleClass().add("roomy");
            check.getStyleClass().add("roomy");
            help.visibleProperty().bind(check.visibleProperty().not());
        }
        FieldBinding<R, T> made = new FieldBinding<>(year, editor, row, typed);
        typing.bind(made.typingProperty());
        made.refusalProperty().subscribe(why -> {
            refusal.setText(why.map(Object::toString).orElse(""));
            refusal.setVisible(why.isPresent());
        });
        return made;
    }

    /** Where the field is typed; empty until it is bound to a row. */
    public Optional<Control> control() {
        return Optional.ofNullable((Control) name.getLabelFor());
    }

    /** Says what the checks found here; empty where nothing. A narrow field leaves the saying to its screen. */
    void say(String sentence) {
        found = sentence;
        showFound();
    }

    /** What is new is said when the field is left; what no longer holds goes at once. */
    private void showFound() {
        if (!waiting.get() || found.isEmpty() || !check.getText().isEmpty()) {
            check.setText(found);
            check.setVisible(!found.isEmpty() && !compact);
        }
    }

    /**
     * Has it wait, with what the checks find, as long as one is in another place too.
     *
     * @param place of what this field is compared with, and which may not have come to its end
     */
    public void waitFor(Node place) {
        // Not whether the focus is within it: in a table that is so of the cell one was in, wherever one is.
        waiting.bind(BooleanExpression.booleanExpression(place.sceneProperty()
            .flatMap(Scene::focusOwnerProperty)
            .map(owner -> Stream.iterate(owner, Objects::nonNull, Node::getParent).anyMatch(place::equals))
            .orElse(false))
            .or(typing));
    }

    /** What the checks found here; empty where nothing. */
    public ObservableValue<String> foundProperty() {
        return check.textProperty();
    }

    /** A field's official name, with the unit where amounts are typed. */
    public static String label(Field<?, ?> field, MoneyUnit unit) {
        String name = Texts.get(field.labelKey());
        return field.valueType() instanceof ValueType.Decimal(int decimals, boolean money) && money
                ? Texts.get("field.withUnit", name, unit)
                : name;
    }
}
