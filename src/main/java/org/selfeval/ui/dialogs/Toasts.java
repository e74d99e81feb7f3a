package org.selfeval.ui.dialogs;

/** Notes that pass by themselves, at most with one thing to do. */
public interface Toasts {

    void show(String text);

    /** {@code action} names what {@code run} does, such as 撤销. */
    void show(String text, String action, Runnable run);
}
