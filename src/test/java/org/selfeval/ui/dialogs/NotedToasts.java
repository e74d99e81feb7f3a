package org.selfeval.ui.dialogs;

import java.util.ArrayList;
import java.util.List;

/** Notes that nobody sees: a test reads what they said, and does what the last of them offered. */
public final class NotedToasts implements Toasts {

    private final List<String> said = new ArrayList<>();
    private Runnable offered;

    /** What was said, the last at the end. */
    public List<String> said() {
        return said;
    }

    /** Does what was offered last. */
    public void act() {
        offered.run();
    }

    @Override
    public void show(String text) {
        said.add(text);
    }

    @Override
    public void show(String text, String action, Runnable run) {
        said.add(text);
        offered = run;
    }
}
