package org.selfeval.ui.step.rectification.list;

import java.util.List;
import org.selfeval.rectification.Totals;
import org.selfeval.text.Texts;

/** The five sums above the list. Where nothing is known they say so and show no 0. */
final class Tiles {

    private final Tile found = new Tile("totalFound", Texts.get("rectify.found"));
    private final Tile done = new Tile("totalDone", Texts.get("rectify.done"));
    private final Tile handedOver = new Tile("totalHandedOver", Texts.get("rectify.handedOver"));
    private final Tile open = new Tile("totalOpen", Texts.get("rectify.stillOpen"));
    private final Tile unreported = new Tile("totalUnreported", Texts.get("rectify.unreported"));

    List<Tile> all() {
        return List.of(found, done, handedOver, open, unreported);
    }

    /** @param dated whether it is known from which day on a report is overdue */
    void show(Totals totals, boolean dated) {
        String none = Texts.get("rectify.unknown");
        if (totals.counted()) {
            found.show(Long.toString(totals.found()), totals.uncounted() == 0
                    ? Texts.get("rectify.findingUnit")
                    : Texts.get("rectify.findingUnitBut", totals.uncounted()));
        } else {
            found.show(none, totals.units() == 0 ? "" : Texts.get("rectify.allUncounted", totals.uncounted()));
        }
        showPart(done, totals, totals.done());
        showPart(handedOver, totals, totals.handedOver());
        showPart(open, totals, totals.open());
        if (totals.counted() && totals.unknown() > 0) {
            open.show(Long.toString(totals.open()), Texts.get("rectify.andUnknown", percent(totals, totals.open()),
                    totals.unknown()));
        }
        if (dated) {
            unreported.show(Integer.toString(totals.unreported()), Texts.get("rectify.organisations"));
        } else {
            unreported.show(none, Texts.get("rectify.noCutOff"));
        }
    }

    private static void showPart(Tile tile, Totals totals, long part) {
        tile.show(totals.counted() ? Long.toString(part) : Texts.get("rectify.unknown"),
                totals.counted() ? percent(totals, part) : "");
    }

    private static String percent(Totals totals, long part) {
        return totals.percent(part).map(share -> Texts.get("rectify.percent", share)).orElse("");
    }
}
