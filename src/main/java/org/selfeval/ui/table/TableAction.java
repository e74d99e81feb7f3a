package org.selfeval.ui.table;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Something one can do to a table, by a key and by the menu.
 *
 * @param name what the menu calls it
 * @param keys all that do it; the menu shows the first
 * @param possible whether it can be done as things stand
 */
record TableAction(String name, List<KeyCombination> keys, BooleanSupplier possible, Runnable run) {

    boolean isMeant(KeyEvent key) {
        return keys.stream().anyMatch(one -> one.match(key));
    }
}
