package org.selfeval.ui.tasks;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** Work that lasts, as the window shows it; used on the UI thread, but for what {@link Progress} says. */
public final class Running implements Progress {

    private final String name;
    private final Tasks tasks;
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
    private volatile boolean cancelled;

    Running(String name, Tasks tasks) {
        this.name = name;
        this.tasks = tasks;
    }

    /** What is being done, such as 正在导出自评表. */
    public String name() {
        return name;
    }

    /** How much is done, from 0 to 1; negative where that is not known. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** Whether it was asked to stop and has not done so yet. */
    public ReadOnlyBooleanProperty stoppingProperty() {
        return stopping.getReadOnlyProperty();
    }

    /** Asks the work to stop where it can. What is done by then and cannot be taken back stays done, and is told as such. */
    public void cancel() {
        cancelled = true;
        stopping.set(true);
    }

    @Override
    public void done(double part) {
        tasks.onUi(() -> fraction.set(part));
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }
}
