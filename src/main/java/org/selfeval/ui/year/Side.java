package org.selfeval.ui.year;

import org.selfeval.ui.evidence.EvidenceDesk;
import org.selfeval.ui.evidence.EvidencePane;
import org.selfeval.ui.guide.StepHelp;
import org.selfeval.ui.step.Step;

/** What stands beside the form: the scores where there is room, or in their place the help or the evidence, if asked for. */
final class Side {

    private final ScoreCard scores;
    private final StepHelp help;
    private final EvidencePane evidence;
    private final EvidenceDesk desk;
    private Step step;

    Side(ScoreCard scores, StepHelp help, EvidencePane evidence, EvidenceDesk desk) {
        this.scores = scores;
        this.help = help;
        this.evidence = evidence;
        this.desk = desk;
        help.visibleProperty().subscribe(shown -> arrange());
        evidence.visibleProperty().subscribe(shown -> {
            help.setVisible(help.isVisible() && !shown);
            arrange();
        });
    }

    /** Stands beside a step; whose evidence was looked at is not to be seen in another. */
    void show(Step other) {
        if (step != null && !step.equals(other)) {
            desk.hide();
        }
        step = other;
        if (help.isVisible()) {
            help.show(step.which());
        }
        arrange();
    }

    /** Has the help come, or go. */
    void help() {
        if (help.isVisible()) {
            help.close();
        } else {
            desk.hide();
            help.appear(step.which());
        }
    }

    private void arrange() {
        scores.setVisible(!help.isVisible() && !evidence.isVisible() && (step == null || !step.wide()));
        scores.setManaged(scores.isVisible());
    }
}
