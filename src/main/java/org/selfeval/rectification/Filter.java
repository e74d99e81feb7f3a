package org.selfeval.rectification;

/** Which lines one wants to see. */
public enum Filter {

    /** Every line (全部). */
    ALL, OVERDUE, DUE_SOON, ONGOING, CLOSED, NOT_FED_BACK,
    /** Those whose report is due and has not come in, whatever became of the findings (逾期未报). */
    UNREPORTED;

    /** Organisations of the line that belong here; none where it does not. */
    public int count(UnitProgress line) {
        return switch (this) {
            case ALL -> line.size();
            case UNREPORTED -> line.unreported();
            default -> line.standing().name().equals(name()) ? line.size() : 0;
        };
    }

    /** Whether the line belongs here; one that stands for none at all is still a line. */
    public boolean takes(UnitProgress line) {
        return switch (this) {
            case ALL -> true;
            case UNREPORTED -> line.unreported() > 0;
            default -> line.standing().name().equals(name());
        };
    }
}
