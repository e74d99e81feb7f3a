package org.selfeval.ui.dialogs;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.selfeval.ui.tasks.Tasks;

/** Hands files and folders to the programs the system has for them, off the UI thread: asking the system may take long. */
public final class Opener {

    private final Tasks tasks;
    private final Consumer<String> documents;
    private final Consumer<Exception> failed;

    /**
     * @param documents shows what an address names, as {@code HostServices.showDocument} does
     */
    public Opener(Tasks tasks, Consumer<String> documents, Consumer<Exception> failed) {
        this.tasks = tasks;
        this.documents = documents;
        this.failed = failed;
    }

    void open(Path place) {
        tasks.run(() -> {
            documents.accept(place.toUri().toString());
            return place;
        }, opened -> {}, failed);
    }
}
