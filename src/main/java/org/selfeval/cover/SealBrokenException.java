package org.selfeval.cover;

import java.io.IOException;

/** A sealed file was altered or cut short, or was sealed with another key; which of these cannot be told. */
public final class SealBrokenException extends IOException {

    private static final long serialVersionUID = 1L;

    SealBrokenException(Throwable cause) {
        super("the seal is broken", cause);
    }
}
