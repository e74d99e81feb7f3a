package org.selfeval.ui.dialogs;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.selfeval.ui.tasks.Tasks;

/** Has a place of the window take files that are dropped on it; while some are held over it, it is {@code :drop}. */
public final class FileDrop {

    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private FileDrop() {}

    /**
     * @param take given the files once the drop is over, so that it may ask questions
     */
    public static void accept(Node node, Tasks tasks, Consumer<List<Path>> take) {
        node.addEventHandler(DragEvent.DRAG_OVER, drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
                node.pseudoClassStateChanged(DROP, true);
                drag.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_EXITED, drag -> node.pseudoClassStateChanged(DROP, false));
        node.addEventHandler(DragEvent.DRAG_DROPPED, drag -> {
            node.pseudoClassStateChanged(DROP, false);
            if (drag.getDragboard().hasFiles()) {
                List<Path> files = drag.getDragboard().getFiles().stream().map(File::toPath).toList();
                drag.setDropCompleted(true);
                drag.consume();
                tasks.onUi(() -> take.accept(files));
            }
        });
    }
}
