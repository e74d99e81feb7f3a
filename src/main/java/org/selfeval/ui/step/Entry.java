package org.selfeval.ui.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import org.selfeval.ui.field.FieldBinding;
import org.selfeval.ui.field.FieldRow;
import org.selfeval.ui.field.Form;
import org.selfeval.ui.table.RowTable;

/** Where one begins on a screen that one comes to by keyboard. */
public final class Entry {

    /** A field, a table or a list, and whether something is still to be filled in there. */
    private record Place(boolean empty, Runnable go) {}

    private Entry() {}

    /** Goes to the first field below that is still empty, else to the first; false where there is none. */
    public static boolean into(Node root) {
        List<Place> places = new ArrayList<>();
        gather(root, places);
        Optional<Place> place = places.stream().filter(Place::empty).findFirst().or(() -> places.stream().findFirst());
        place.ifPresent(there -> there.go().run());
        return place.isPresent();
    }

    private static void gather(Node node, List<Place> places) {
        if (!node.isVisible()) {
            return;
        }
        switch (node) {
            case FieldRow field -> field.control()
                .filter(control -> !control.isDisabled())
                .map(Entry::of)
                .ifPresent(places::add);
            case RowTable<?> table -> places.add(new Place(table.hasEmpty(), table::enter));
            case TableView<?> table -> places.add(of(table));
            case ListView<?> list -> places.add(of(list));
            default -> Form.children(node).forEach(child -> gather(child, places));
        }
    }

    private static Place of(Control control) {
        return new Place(control.getPseudoClassStates().contains(FieldBinding.UNKNOWN), () -> Form.reveal(control));
    }
}
