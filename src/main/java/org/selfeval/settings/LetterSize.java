package org.selfeval.settings;

/** How large letters are; everything else in the window is measured by them. */
public enum LetterSize {
    SMALL(12), USUAL(14), LARGE(16), LARGEST(19);

    private final int pixels;

    LetterSize(int pixels) {
        this.pixels = pixels;
    }

    /** The height of ordinary text, in pixels. */
    public int pixels() {
        return pixels;
    }

    /** The next one, or this where there is none. */
    public LetterSize larger() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    /** The one before, or this where there is none. */
    public LetterSize smaller() {
        return values()[Math.max(ordinal() - 1, 0)];
    }
}
