package org.selfeval.problem;

import java.time.LocalDateTime;

/**
 * Who has a data folder open, as he noted it himself.
 *
 * @param computer its name
 * @param user whom the system knows there
 * @param process number of the process on that computer
 * @param since when it was started, by that computer's clock
 */
public record Holder(String computer, String user, long process, LocalDateTime since) {}
