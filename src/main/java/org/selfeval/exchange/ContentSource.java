package org.selfeval.exchange;

import java.io.IOException;
import java.io.InputStream;
import org.selfeval.pool.Content;

/** Where contents come from. */
@FunctionalInterface
public interface ContentSource {

    /** Opens a content; whoever reads it makes sure that it is what it should be. */
    InputStream open(Content content) throws IOException;
}
