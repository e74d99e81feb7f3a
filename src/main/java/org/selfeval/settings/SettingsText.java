package org.selfeval.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.selfeval.check.WizardStep;

/** Settings as lines {@code key=value}. Each value stands for itself: one that makes no sense costs no other. */
final class SettingsText {

    private static final String THEME = "theme";
    private static final String LETTERS = "letters";
    private static final String AREA = "window";
    private static final String MAXIMIZED = "maximized";
    private static final String LOCK_AFTER = "lock-after";
    private static final String OFFERED = "password-offered";
    private static final String YEAR = "year";
    private static final String STEP = "step.";
    private static final String FOLDER = "folder";
    private static final String SECOND = "second";
    private static final String SEEN = "seen";
    private static final double SMALLEST = 300;
    private static final double LARGEST = 20_000;

    private SettingsText() {}

    /** How the window looks and behaves: nothing of the clerk's. */
    static String look(Settings settings) {
        Properties lines = new Properties();
        lines.setProperty(THEME, settings.theme().name());
        lines.setProperty(LETTERS, settings.letters().name());
        lines.setProperty(LOCK_AFTER, settings.lockAfter().name());
        lines.setProperty(OFFERED, Boolean.toString(settings.offered()));
        settings.window().ifPresent(window -> {
            Area area = window.area();
            lines.setProperty(AREA, area.x() + " " + area.y() + " " + area.width() + " " + area.height());
            lines.setProperty(MAXIMIZED, Boolean.toString(window.maximized()));
        });
        return text(lines);
    }

    /** Where the clerk was. */
    static String places(Settings settings) {
        Properties lines = new Properties();
        settings.year().ifPresent(year -> lines.setProperty(YEAR, year));
        settings.steps().forEach((year, step) -> lines.setProperty(STEP + year, step.name()));
        settings.folder().ifPresent(folder -> lines.setProperty(FOLDER, folder.toString()));
        settings.second().ifPresent(second -> {
            lines.setProperty(SECOND, second.folder().toString());
            lines.setProperty(SEEN, second.seen().toString());
        });
        return text(lines);
    }

    private static String text(Properties lines) {
        StringWriter text = new StringWriter();
        try {
            lines.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Without the comment that tells the time: equal settings are equal text.
        return text.toString().lines().filter(line -> !line.startsWith("#")).sorted().collect(Collectors.joining("\n"))
                + "\n";
    }

    /** The settings with the look of a text. */
    static Settings look(Settings settings, String text) {
        Properties lines = lines(text);
        return new Settings(value(lines, THEME, Theme::valueOf).orElse(settings.theme()),
                value(lines, LETTERS, LetterSize::valueOf).orElse(settings.letters()),
                value(lines, AREA, SettingsText::area)
                    .map(area -> new WindowBounds(area, Boolean.parseBoolean(lines.getProperty(MAXIMIZED)))),
                value(lines, LOCK_AFTER, LockAfter::valueOf).orElse(settings.lockAfter()),
                Boolean.parseBoolean(lines.getProperty(OFFERED)), settings.year(), settings.steps(),
                settings.folder(), settings.second());
    }

    /** The settings with the places of a text. */
    static Settings places(Settings settings, String text) {
        Properties lines = lines(text);
        Map<String, WizardStep> steps = new TreeMap<>();
        for (String key : lines.stringPropertyNames()) {
            if (key.startsWith(STEP)) {
                value(lines, key, WizardStep::valueOf).ifPresent(step -> steps.put(key.substring(STEP.length()), step));
            }
        }
        return new Settings(settings.theme(), settings.letters(), settings.window(), settings.lockAfter(),
                settings.offered(), value(lines, YEAR, year -> year), steps,
                value(lines, FOLDER, Path::of).filter(Path::isAbsolute),
                value(lines, SECOND, Path::of).filter(Path::isAbsolute)
                    .map(folder -> new BackupPlace(folder,
                            value(lines, SEEN, SettingsText::instant).orElse(Instant.EPOCH))));
    }

    private static Properties lines(String text) {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            lines.clear();
        }
        return lines;
    }

    private static <T> Optional<T> value(Properties lines, String key, Function<String, T> meaning) {
        try {
            return Optional.ofNullable(lines.getProperty(key)).filter(text -> !text.isBlank()).map(meaning);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no moment: " + text, e);
        }
    }

    private static Area area(String text) {
        double[] numbers = Arrays.stream(text.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
        if (numbers.length != 4 || !Arrays.stream(numbers).allMatch(number -> Math.abs(number) <= LARGEST)
                || numbers[2] < SMALLEST || numbers[3] < SMALLEST) {
            throw new IllegalArgumentException("no window: " + text);
        }
        return new Area(numbers[0], numbers[1], numbers[2], numbers[3]);
    }
}
