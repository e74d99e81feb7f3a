package org.selfeval.check;

import java.util.function.Function;

import org.selfeval.model.tree.FieldRef;

/**
 * One line of the catalogue: a check, where the demand for it comes from, and the one thing to change in a good year to
 * have exactly it.
 *
 * @param source the published mistake (number in the list of such), or the rule of the field
 * @param breaking changes the year and names the field that the check has to lead to
 */
record Broken(String id, Severity severity, String source, Function<GoodYear, FieldRef> breaking) {

    static Broken mustFix(String id, String source, Function<GoodYear, FieldRef> breaking) {
        return new Broken(id, Severity.MUST_FIX, source, breaking);
    }

    static Broken review(String id, String source, Function<GoodYear, FieldRef> breaking) {
        return new Broken(id, Severity.REVIEW, source, breaking);
    }

    static Broken hint(String id, String source, Function<GoodYear, FieldRef> breaking) {
        return new Broken(id, Severity.HINT, source, breaking);
    }

    @Override
    public String toString() {
        return id + " (" + source + ")";
    }
}
