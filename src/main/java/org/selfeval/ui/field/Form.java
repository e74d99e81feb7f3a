package org.selfeval.ui.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.util.Subscription;
import org.selfeval.check.Check;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.ui.year.OpenYear;

/** The fields of one screen: binds them, finds them again for jumps, lets go of them. */
public final class Form {

    private static final String EMPTY = "missing";

    private final OpenYear year;
    private final Map<FieldRef, FieldBinding<?, ?>> bindings = new LinkedHashMap<>();
    private final Map<FieldRef, FieldRow> rows = new LinkedHashMap<>();
    private final Subscription watching;

    public Form(OpenYear year) {
        this.year = year;
        watching = year.checksProperty().subscribe(this::say);
    }

    /** What the checks found stands beside its field; that a field is empty, the field says itself. */
    private void say(List<Check> checks) {
        rows.forEach((field, row) -> say(checks, field, row));
    }

    private static void say(List<Check> checks, FieldRef field, FieldRow row) {
        row.say(checks.stream()
            .filter(check -> check.at().equals(field) && !check.id().endsWith(EMPTY))
            .findFirst()
            .map(check -> check.sentence().toString())
            .orElse(""));
    }

    /** Binds every {@link FieldRow} here or below whose field belongs to the row's type. */
    public void bindAll(Node node, long row) {
        year.evaluation().find(row).ifPresent(there -> {
            if (node instanceof FieldRow one) {
                if (one.field().type() == there.type()) {
                    bind(one, row);
                }
            } else {
                children(node).forEach(child -> bindAll(child, row));
            }
        });
    }

    /** Content that is not yet part of the scene counts too. */
    public static Iterable<? extends Node> children(Node node) {
        return switch (node) {
            case ScrollPane scroll when scroll.getContent() != null -> List.of(scroll.getContent());
            case TitledPane pane when pane.getContent() != null -> List.of(pane.getContent());
            case Parent parent -> parent.getChildrenUnmodifiable();
            default -> List.of();
        };
    }

    public FieldBinding<?, ?> bind(FieldRow fieldRow, long row) {
        FieldBinding<?, ?> made = keep(fieldRow.bind(year, row));
        rows.put(made.ref(), fieldRow);
        say(year.checksProperty().get(), made.ref(), fieldRow);
        return made;
    }

    /** Keeps a binding made elsewhere, for {@link #focus} and {@link #close}. */
    public <B extends FieldBinding<?, ?>> B keep(B binding) {
        bindings.put(binding.ref(), binding);
        return binding;
    }

    public Optional<FieldBinding<?, ?>> binding(FieldRef field) {
        return Optional.ofNullable(bindings.get(field));
    }

    /** Goes to a field; false where it is not on this screen. */
    public boolean focus(FieldRef field) {
        Optional<FieldBinding<?, ?>> found = binding(field);
        found.ifPresent(binding -> reveal(binding.control()));
        return found.isPresent();
    }

    /** Goes to a control, scrolled into sight and unfolded. */
    public static void reveal(Node control) {
        for (Node above = control.getParent(); above != null; above = above.getParent()) {
            if (above instanceof TitledPane pane) {
                pane.setExpanded(true);
            }
        }
        if (control.getScene() != null) {
            // A page that has just come is not laid out yet, and all of it would seem out of sight.
            control.getScene().getRoot().applyCss();
            control.getScene().getRoot().layout();
        }
        for (Node above = control.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane scroll && scroll.getContent() != null) {
                scrollTo(scroll, control);
            }
        }
        control.requestFocus();
    }

    /** No farther than is needed: what is in sight stays where it is. */
    private static void scrollTo(ScrollPane scroll, Node control) {
        double all = scroll.getContent().getBoundsInLocal().getHeight();
        double seen = scroll.getViewportBounds().getHeight();
        double top = scroll.getVvalue() * Math.max(0, all - seen);
        Bounds place = scroll.getContent().sceneToLocal(control.localToScene(control.getLayoutBounds()));
        if (seen > 0 && (place.getMinY() < top || place.getMaxY() > top + seen)) {
            scroll.setVvalue(all <= seen ? 0 : Math.clamp((place.getMinY() - seen / 4) / (all - seen), 0, 1));
        }
    }

    /** Commits what can be taken, and lets go of the fields; others may be bound then. */
    public void clear() {
        bindings.values().forEach(FieldBinding::close);
        bindings.clear();
        rows.clear();
    }

    /** As {@link #clear}, for good. */
    public void close() {
        clear();
        watching.unsubscribe();
    }
}
