package org.selfeval.exchange;

import java.util.List;
import java.util.Optional;
import org.selfeval.pool.Content;

/**
 * What a package says of itself before it is read whole.
 *
 * @param evaluation id of the evaluation
 * @param year empty where unknown
 * @param project empty where unknown
 * @param rows how many rows it has
 * @param contents what it needs, whether inside it or in a pool
 */
public record PackageHeading(String evaluation, Optional<Integer> year, Optional<String> project, int rows,
        List<Content> contents) {

    public PackageHeading {
        contents = List.copyOf(contents);
    }
}
