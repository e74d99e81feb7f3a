package org.selfeval.cover;

import java.io.IOException;

/** A file is sealed, and no key is at hand. */
public final class SealedException extends IOException {

    private static final long serialVersionUID = 1L;

    public SealedException() {
        super("the file is sealed");
    }
}
