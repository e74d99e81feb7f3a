package org.selfeval.exchange;

import java.io.IOException;
import java.io.InputStream;
import org.selfeval.pool.Content;
import org.selfeval.problem.ProblemException;

/** Where contents go that are read from a package. */
@FunctionalInterface
public interface ContentSink {

    /** Looks whether contents are what they should be, and keeps none. */
    ContentSink NONE = (content, in) -> {};

    /**
     * Takes a content.
     *
     * @param in fails at its end where it was not this content; need not be read
     */
    void put(Content content, InputStream in) throws IOException, ProblemException;
}
