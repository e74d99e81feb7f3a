package org.selfeval.ui.tasks;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.slf4j.LoggerFactory;

/**
 * The newest request wins: one that is overtaken before it begins is not worked on, one that is overtaken later is not
 * shown. Work that fails is a defect.
 */
public final class Latest {

    /** Where the work is done, and where its result is wanted. */
    interface Places {
        void work(Runnable work);

        void show(Runnable result);
    }

    private final Places places;
    private final AtomicLong newest = new AtomicLong();

    Latest(Places places) {
        this.places = places;
    }

    /** Asked on the UI thread, answered on the UI thread, unless something newer is asked before. */
    public <T> void submit(Tasks.Work<T> work, Consumer<T> done) {
        long number = newest.incrementAndGet();
        places.work(() -> {
            if (number != newest.get()) {
                return;
            }
            try {
                T result = work.call();
                places.show(() -> {
                    if (number == newest.get()) {
                        done.accept(result);
                    }
                });
            } catch (Exception e) {
                LoggerFactory.getLogger(Latest.class).error("not computed: {}", e.getClass().getName());
                places.show(() -> {
                    throw new IllegalStateException("not computed", e);
                });
            }
        });
    }
}
