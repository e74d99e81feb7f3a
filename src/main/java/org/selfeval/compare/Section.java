package org.selfeval.compare;

import java.util.List;

/**
 * Lines on one topic.
 *
 * @param topic what they are on
 * @param lines in the order of the form
 */
public record Section(Topic topic, List<Line> lines) {

    public Section {
        lines = List.copyOf(lines);
    }
}
