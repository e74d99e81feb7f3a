package org.selfeval.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.selfeval.files.SafeFile;
import org.selfeval.problem.ProblemException;

/** The settings of one data folder, in {@code settings.properties}. */
public final class SettingsFile {

    private static final String NAME = "settings.properties";

    /** More than any window writes; what is larger is none of ours. */
    private static final int MOST = 256 * 1024;

    private final Path file;

    public SettingsFile(Path dataFolder) {
        file = dataFolder.resolve(NAME);
    }

    /** What was written; the defaults for what is missing, damaged, or of a version that does not exist yet. */
    public Settings read() {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST + 1);
            return bytes.length > MOST
                    ? Settings.DEFAULT
                    : SettingsText.read(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Settings.DEFAULT;
        }
    }

    /**
     * Replaces the file.
     *
     * @throws ProblemException if it cannot be written; the one before is still there then
     */
    public void write(Settings settings) throws ProblemException {
        byte[] bytes = SettingsText.write(settings).getBytes(StandardCharsets.UTF_8);
        SafeFile.write(file, SafeFile.IfExists.REPLACE, out -> out.write(bytes));
    }
}
