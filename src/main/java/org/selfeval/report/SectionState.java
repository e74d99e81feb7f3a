package org.selfeval.report;

/** How far the text of one section has come. */
public enum SectionState {
    /** Nothing is written (未写). */
    EMPTY,
    /** The draft as it was filled in (草稿). */
    DRAFT,
    /** Written by the clerk (已写). */
    WRITTEN,
    /** Shows figures that are no longer those of the facts (数字已变). */
    CHANGED;

    /**
     * @param text as it stands, null or blank where nothing is written
     * @param draft of the same section by today's facts
     * @param contradicted whether a check found figures or claims in it that the facts do not hold
     */
    public static SectionState of(String text, String draft, boolean contradicted) {
        if (text == null || text.isBlank()) {
            return EMPTY;
        }
        if (text.strip().equals(draft)) {
            return DRAFT;
        }
        return contradicted || !Refresh.of(text, draft).equals(text) ? CHANGED : WRITTEN;
    }
}
