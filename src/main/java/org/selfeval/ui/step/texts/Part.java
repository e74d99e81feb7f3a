package org.selfeval.ui.step.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.selfeval.model.kind.Section;
import org.selfeval.text.Texts;

/**
 * One line of the list of what is written here: a section of the report, or the follow-up where there is none.
 *
 * @param section empty for the follow-up
 */
record Part(Optional<Section> section) {

    static final Part FOLLOW_UP = new Part(Optional.empty());

    /** All, in the order of the report, the follow-up last. */
    static List<Part> all() {
        List<Part> parts = new ArrayList<>();
        for (Section section : Section.values()) {
            parts.add(of(section));
        }
        parts.add(FOLLOW_UP);
        return parts;
    }

    static Part of(Section section) {
        return new Part(Optional.of(section));
    }

    /** Its number in the report, empty string for the follow-up. */
    String number() {
        return section.map(one -> Texts.get("report.number." + one.name())).orElse("");
    }

    String name() {
        return section.map(Texts::label).orElseGet(() -> Texts.get("texts.followUp"));
    }
}
