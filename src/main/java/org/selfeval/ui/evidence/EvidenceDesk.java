package org.selfeval.ui.evidence;

import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.selfeval.evidence.EvidenceFolder;

/** Whose evidence is looked at, and where it lies: what the buttons in the steps and the pane beside them have in common. */
public final class EvidenceDesk {

    private final EvidenceFolder folder;
    private final ReadOnlyObjectWrapper<Optional<Long>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper mended = new ReadOnlyIntegerWrapper();

    public EvidenceDesk(EvidenceFolder folder) {
        this.folder = folder;
    }

    /** Where the files lie; all it does waits for the disk. */
    EvidenceFolder folder() {
        return folder;
    }

    /** Number of the row whose evidence is looked at. */
    ReadOnlyObjectProperty<Optional<Long>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Counts the times that missing or altered files were made whole again. */
    ReadOnlyIntegerProperty mendedProperty() {
        return mended.getReadOnlyProperty();
    }

    /** Files are whole again that were not. */
    void mended() {
        mended.set(mended.get() + 1);
    }

    /** Shows the evidence of a row. */
    void show(long row) {
        shown.set(Optional.of(row));
    }

    /** Shows none. */
    public void hide() {
        shown.set(Optional.empty());
    }
}
