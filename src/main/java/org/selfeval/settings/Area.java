package org.selfeval.settings;

/** A rectangle on the screens, in pixels. */
public record Area(double x, double y, double width, double height) {

    /** How much of it lies in the other, in square pixels. */
    double shared(Area other) {
        double across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
        double down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
        return Math.max(across, 0) * Math.max(down, 0);
    }

    /** As large as it can be within the other, and all of it there. */
    public Area within(Area other) {
        double w = Math.min(width, other.width);
        double h = Math.min(height, other.height);
        return new Area(Math.clamp(x, other.x, other.x + other.width - w),
                Math.clamp(y, other.y, other.y + other.height - h), w, h);
    }
}
