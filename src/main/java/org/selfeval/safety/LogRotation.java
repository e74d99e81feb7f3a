package org.selfeval.safety;

import ch.qos.logback.core.rolling.RollingPolicyBase;
import ch.qos.logback.core.rolling.RolloverFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Moves a full {@code selfeval.log} on to {@code selfeval-1.log}, that to {@code selfeval-2.log}, and so on. Logback's own
 * policies read the whole path as a pattern and stumble over a folder called {@code 100%}.
 */
final class LogRotation extends RollingPolicyBase {

    private final Path log;
    private final int kept;

    /** Keeps so many full logs. */
    LogRotation(Path log, int kept) {
        this.log = log;
        this.kept = kept;
    }

    @Override
    public void rollover() throws RolloverFailure {
        try {
            for (int i = kept; i > 0; i--) {
                if (Files.exists(numbered(i - 1))) {
                    Files.move(numbered(i - 1), numbered(i), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new RolloverFailure("the log could not be moved on", e);
        }
    }

    private Path numbered(int i) {
        return i == 0 ? log : log.resolveSibling("selfeval-" + i + ".log");
    }

    @Override
    public String getActiveFileName() {
        return log.toString();
    }
}
