package org.selfeval.intake;

import org.selfeval.model.Evidence;
import org.selfeval.model.Expenditure;
import org.selfeval.model.Finding;
import org.selfeval.model.FollowUp;
import org.selfeval.model.FundSource;
import org.selfeval.model.Group;
import org.selfeval.model.Indicator;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Level;
import org.selfeval.model.PlannedRound;
import org.selfeval.model.ReportText;
import org.selfeval.model.Round;
import org.selfeval.model.SpecialCheck;
import org.selfeval.model.Statement;
import org.selfeval.model.tree.Row;
import org.selfeval.text.Texts;

/** What people call a row: its own name, its choice, or else its type. */
public final class RowNames {

    private RowNames() {}

    public static String of(Row row) {
        Object name = switch (row) {
            case FundSource source -> source.name() == null ? source.kind() : source.name();
            case Expenditure line -> line.category();
            case Level level -> level.name();
            case Indicator indicator -> indicator.name();
            case PlannedRound planned -> planned.kind();
            case Round round -> round.name();
            case Group group -> group.name();
            case SpecialCheck check -> check.name() == null ? check.topic() : check.name();
            case InspectedUnit unit -> unit.name();
            case Finding finding -> finding.title();
            case ReportText text -> text.section();
            case FollowUp followUp -> followUp.event();
            case Statement statement -> statement.subject();
            case Evidence file -> file.name();
            default -> null;
        };
        return name == null ? Texts.get("rowtype." + row.type()) : Texts.shown(name);
    }
}
