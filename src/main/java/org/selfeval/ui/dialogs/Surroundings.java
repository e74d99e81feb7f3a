package org.selfeval.ui.dialogs;

import java.nio.file.Path;
import java.util.Optional;

/** What the dialogs need to know of the computer. */
public interface Surroundings {

    /** Shows a file or a folder in the program that the system has for it. */
    void show(Path file);

    /** Where the logs lie. */
    Path logs();

    /** Where the clerk last chose a file. */
    Optional<Path> lastFolder();

    /** A file was chosen here. */
    void chosen(Path folder);
}
