package org.selfeval.ui.settings;

import java.util.Optional;
import org.selfeval.text.Texts;

/** Which version this is, as the jar says it. */
final class Version {

    private Version() {}

    static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
            .orElseGet(() -> Texts.get("settings.unbuilt"));
    }
}
