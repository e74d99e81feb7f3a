package org.selfeval.safety.recovery;

/** What becomes of one year. */
public enum Choice {
    /** As it was read from the damaged store. */
    STORE,
    /** As the newest good backup has it. */
    BACKUP,
    /** As it was read from the damaged store, and beside it, under another name, as the backup has it. */
    BOTH,
    /** It is left out; the damaged files and the backups still have it. */
    NONE
}
