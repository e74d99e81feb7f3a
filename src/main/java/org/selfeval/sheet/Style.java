package org.selfeval.sheet;

/**
 * The named looks of cells. A renderer maps the name, or takes the attributes: the font is asked for by its Chinese name,
 * and a computer without it uses its own.
 */
public enum Style {
    TITLE(Face.SONG, 16, true, Align.CENTRE, false), SUBTITLE(Face.SONG, 10.5, false, Align.CENTRE, false),
    /** Names of fields and rows. */
    LABEL(Face.SONG, 10.5, false, Align.CENTRE, true),
    /** Names of columns. */
    HEAD(Face.SONG, 10.5, false, Align.CENTRE, true),
    /** Short values. */
    VALUE(Face.SONG, 10.5, false, Align.CENTRE, true),
    /** Figures; shrunk rather than hidden where the column is too narrow. */
    NUMBER(Face.SONG, 10.5, false, Align.CENTRE, true),
    /** Whole sentences. */
    TEXT(Face.FANG_SONG, 10.5, false, Align.LEFT, true),
    /** Below the table, without lines. */
    NOTE(Face.FANG_SONG, 10.5, false, Align.LEFT, false);

    /** Typefaces of official documents. */
    public enum Face {
        SONG("宋体"), FANG_SONG("仿宋");

        private final String fontName;

        Face(String fontName) {
            this.fontName = fontName;
        }

        public String fontName() {
            return fontName;
        }
    }

    /** Where text stands between left and right; from top to bottom it is always in the middle. */
    public enum Align {
        LEFT, CENTRE
    }

    private final Face face;
    private final double points;
    private final boolean bold;
    private final Align align;
    private final boolean lined;

    Style(Face face, double points, boolean bold, Align align, boolean lined) {
        this.face = face;
        this.points = points;
        this.bold = bold;
        this.align = align;
        this.lined = lined;
    }

    public Face face() {
        return face;
    }

    /** Font size. */
    public double points() {
        return points;
    }

    public boolean bold() {
        return bold;
    }

    public Align align() {
        return align;
    }

    /** Whether the cell has thin lines on all four sides. */
    public boolean lined() {
        return lined;
    }

    /** How many steps of a spreadsheet's own width text stands in from the line at its left. */
    public int indent() {
        return align == Align.LEFT && lined ? 1 : 0;
    }

    /** Whether long text goes on in further lines; figures are shrunk instead. */
    public boolean wraps() {
        return this != NUMBER;
    }
}
