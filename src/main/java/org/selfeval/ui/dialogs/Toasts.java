package org.selfeval.ui.dialogs;

/** Notes that pass by themselves, at most with one thing to do. */
public interface Toasts {

    void show(String text);

    /** {@code action} names what {@code run} does, such as 撤销. */
    void show(String text, String action, Runnable run);

    /** Takes away those that offer nothing: what they told of is out of sight. What can be undone stays its time. */
    default void settle() {}
}
