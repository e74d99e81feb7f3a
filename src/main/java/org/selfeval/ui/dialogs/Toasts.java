package org.selfeval.ui.dialogs;

/** Notes that pass by themselves, at most with one thing to do. */
public interface Toasts {

    void show(String text);

    /** {@code action} names what {@code run} does, such as 撤销. */
    void show(String text, String action, Runnable run);

    /** As {@link #show(String, String, Runnable)}, for minutes: for what nothing else brings back. */
    default void showLong(String text, String action, Runnable run) {
        show(text, action, run);
    }

    /** Takes away those that offer nothing: what they told of is out of sight. What can be undone stays its time. */
    default void settle() {}
}
