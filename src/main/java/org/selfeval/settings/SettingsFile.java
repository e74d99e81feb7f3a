package org.selfeval.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.selfeval.cover.Cover;
import org.selfeval.files.SafeFile;
import org.selfeval.problem.ProblemException;

/**
 * The settings of one data folder: the look in {@code settings.properties}, which is read before a password is asked for and
 * holds nothing of the clerk's; and in {@code places.properties}, covered as all files of the folder, where the clerk was.
 */
public final class SettingsFile {

    private static final String LOOK = "settings.properties";
    private static final String PLACES = "places.properties";

    /** More than any window writes; what is larger is none of ours. */
    private static final int MOST = 256 * 1024;

    private final Path look;
    private final Path places;

    public SettingsFile(Path dataFolder) {
        look = dataFolder.resolve(LOOK);
        places = dataFolder.resolve(PLACES);
    }

    /** The look that was written; the defaults for what is missing, damaged, or of a version that does not exist yet. */
    public Settings read() {
        return SettingsText.look(Settings.DEFAULT, lines(look, Cover.NONE));
    }

    /**
     * The settings with what was written of the clerk's places.
     *
     * @param cover of the data folder
     */
    public Settings readPlaces(Settings settings, Cover cover) {
        return SettingsText.places(settings, lines(places, cover));
    }

    private static String lines(Path file, Cover cover) {
        try (InputStream in = cover.open(file)) {
            byte[] bytes = in.readNBytes(MOST + 1);
            return bytes.length > MOST ? "" : new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    /**
     * Replaces the files.
     *
     * @param cover of the data folder
     * @throws ProblemException if they cannot be written; those before are still there then
     */
    public void write(Settings settings, Cover cover) throws ProblemException {
        write(look, SettingsText.look(settings), Cover.NONE);
        write(places, SettingsText.places(settings), cover);
    }

    private static void write(Path file, String lines, Cover cover) throws ProblemException {
        SafeFile.writeOwn(file, out -> {
            try (OutputStream covered = cover.over(out)) {
                covered.write(lines.getBytes(StandardCharsets.UTF_8));
            }
        });
    }
}
