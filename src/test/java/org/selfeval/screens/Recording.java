package org.selfeval.screens;

import java.lang.reflect.Field;
import org.testfx.api.FxToolkit;
import org.testfx.api.FxToolkitContext;
import org.testfx.service.support.FiredEvents;

/** TestFX keeps every event of a stage, and with it every screen there ever was on it: a long walk runs out of memory. */
final class Recording {

    private Recording() {}

    /** Stops it for the stage of the running test. */
    static void stop() throws ReflectiveOperationException {
        Field kept = FxToolkitContext.class.getDeclaredField("firedEvents");
        kept.setAccessible(true);
        FiredEvents events = (FiredEvents) kept.get(FxToolkit.toolkitContext());
        if (events != null) {
            events.stopStoringFiredEvents();
            events.clearEvents();
        }
    }
}
