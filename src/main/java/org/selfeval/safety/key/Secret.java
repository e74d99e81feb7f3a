package org.selfeval.safety.key;

import java.text.Normalizer;

/** What a person opens the data with. */
public sealed interface Secret {

    /**
     * A password. Typed in full width, or composed in another way, it is the same.
     *
     * @param text as it was typed
     */
    record Password(String text) implements Secret {

        /** The fewest characters a password may have. */
        public static final int SHORTEST = 6;

        public Password {
            text = Normalizer.normalize(text, Normalizer.Form.NFKC);
        }

        /** Tells nothing: what is printed may be logged. */
        @Override
        public String toString() {
            return "Password";
        }
    }

    /** A recovery code. */
    record Code(RecoveryCode code) implements Secret {}
}
