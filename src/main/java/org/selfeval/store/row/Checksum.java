package org.selfeval.store.row;

/**
 * A 64-bit checksum against damage, not against forgery. Every step is a bijection of the state, so that one value that
 * differs always gives another checksum; the end is mixed so that sums of checksums stay telling.
 */
public final class Checksum {

    private static final long SEED = 0x6c62272e07bb0142L;
    private static final long ODD = 0x9e3779b97f4a7c15L;

    private long state;

    public Checksum() {
        state = SEED;
    }

    public Checksum add(long value) {
        state = step(state, value);
        return this;
    }

    public Checksum add(String text) {
        state = steps(state, text);
        return this;
    }

    public long value() {
        return end(state);
    }

    /** The checksum of one value that goes by a name. */
    static long of(long name, long value) {
        return end(step(name, value));
    }

    /** The checksum of one text that goes by a name. */
    static long of(long name, String text) {
        return end(steps(name, text));
    }

    private static long step(long state, long value) {
        return Long.rotateLeft(state ^ (value * ODD), 29) * 0xbf58476d1ce4e5b9L + 0x52dce729L;
    }

    private static long steps(long before, String text) {
        int length = text.length();
        long state = step(before, length);
        int i = 0;
        for (; i + 4 <= length; i += 4) {
            state = step(state, text.charAt(i) | (long) text.charAt(i + 1) << 16 | (long) text.charAt(i + 2) << 32
                    | (long) text.charAt(i + 3) << 48);
        }
        long rest = 0;
        for (; i < length; i++) {
            rest = rest << 16 | text.charAt(i);
        }
        return step(state, rest);
    }

    private static long end(long state) {
        long mixed = (state ^ (state >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
