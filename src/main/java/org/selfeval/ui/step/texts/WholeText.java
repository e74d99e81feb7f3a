package org.selfeval.ui.step.texts;

import java.util.ArrayList;
import java.util.List;
import org.selfeval.model.Evaluation;
import org.selfeval.model.ReportText;
import org.selfeval.model.kind.Section;

/**
 * All sections of the report with their headings, in order, as plain text.
 *
 * @param sections how many there are
 * @param empty how many of them nothing is written in
 */
record WholeText(String text, int sections, int empty) {

    static WholeText of(Evaluation year) {
        List<String> lines = new ArrayList<>();
        int empty = 0;
        for (Section section : Section.values()) {
            Part part = Part.of(section);
            lines.add(part.number() + (Character.isDigit(part.number().charAt(part.number().length() - 1)) ? "．" : "")
                    + part.name());
            String body = year.text(section).map(ReportText::body).orElse("");
            if (body.isBlank()) {
                empty++;
            } else {
                lines.add(body.strip());
            }
        }
        return new WholeText(String.join("\n", lines) + "\n", Section.values().length, empty);
    }
}
