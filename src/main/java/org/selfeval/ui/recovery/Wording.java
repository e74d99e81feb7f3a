package org.selfeval.ui.recovery;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.selfeval.model.Overview;
import org.selfeval.safety.recovery.Choice;
import org.selfeval.safety.recovery.YearFinding;
import org.selfeval.text.Texts;

/** What the table of years says. */
final class Wording {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final ZoneId zone;

    Wording(ZoneId zone) {
        this.zone = zone;
    }

    /** Year and project. */
    static String name(YearFinding year) {
        Optional<Overview> overview = year.overview();
        Object number = overview.map(Overview::year).<Object>map(whole -> whole).orElse(Texts.get("recovery.noYear"));
        return Texts.get("recovery.year", number, overview.map(Overview::project).orElse(Texts.get("year.noProject")));
    }

    /** What the damaged store still has of it. */
    String store(YearFinding year) {
        String text = year.store()
            .map(copy -> year.whole()
                    ? Texts.get("recovery.whole", year.rows(), at(copy.as()))
                    : Texts.get("recovery.part", year.rows(), year.registered(), at(copy.as())))
            .orElseGet(() -> year.deleted()
                .map(when -> Texts.get("recovery.deleted", at(when)))
                .orElseGet(() -> Texts.get(year.registered() > 0 ? "recovery.lost" : "recovery.notInStore")));
        return year.filesLost() == 0 ? text : text + Texts.get("recovery.filesLost", year.filesLost());
    }

    /** The newest good backup. */
    String backup(YearFinding year) {
        return year.backup()
            .map(copy -> Texts.get("recovery.backup", at(copy.as()), copy.evaluation().rows().size()))
            .orElseGet(() -> Texts.get("recovery.noBackup"));
    }

    private String at(Instant instant) {
        return MINUTE.format(instant.atZone(zone));
    }

    /** What would be missing after this choice. */
    String missing(YearFinding year, Choice choice) {
        return switch (choice) {
            case STORE -> missingOfStore(year);
            case BACKUP -> missingOfBackup(year);
            case BOTH -> Texts.get("recovery.missing.both", year.differing());
            case NONE -> Texts.get(year.deleted().isPresent() ? "recovery.missing.deleted" : "recovery.missing.none");
        };
    }

    private static String missingOfStore(YearFinding year) {
        if (!year.whole()) {
            return Texts.get("recovery.missing.rows", year.registered() - year.rows());
        }
        if (year.differing() > 0) {
            return differing(year, "recovery.missing.olderBackup", "recovery.missing.newerBackup");
        }
        return Texts.get("recovery.missing.nothing");
    }

    private static String missingOfBackup(YearFinding year) {
        if (year.store().isEmpty()) {
            return Texts.get("recovery.missing.unknown");
        }
        if (year.differing() == 0) {
            return Texts.get("recovery.missing.nothing");
        }
        return differing(year, "recovery.missing.afterBackup", "recovery.missing.olderStore");
    }

    private static String differing(YearFinding year, String laterStore, String laterBackup) {
        String key = year.later()
            .map(later -> later == Choice.STORE ? laterStore : laterBackup)
            .orElse("recovery.missing.eitherLater");
        return Texts.get(key, year.differing());
    }
}
