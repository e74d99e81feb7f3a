package org.selfeval.ui.dialogs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.selfeval.evidence.Format;
import org.selfeval.text.Texts;

/** Kinds of files one can choose. */
public enum FileKind {
    YEAR_PACKAGE(".zip"), WORKBOOK(".xlsx"), DOCUMENT(".docx"), SCHEME(".json"), BACKUP(".bak"), DAMAGED_STORE(".zip"),
    /** Whatever can be attached as evidence. */
    EVIDENCE(Arrays.stream(Format.values())
        .flatMap(format -> format.endings().stream())
        .map(ending -> "." + ending)
        .toArray(String[]::new));

    private final List<String> extensions;

    FileKind(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** How their names end; the first way where there are several. */
    public String extension() {
        return extensions.getFirst();
    }

    /** What the file dialog looks for, in small and in capital letters, which some systems tell apart. */
    List<String> patterns() {
        return extensions.stream()
            .flatMap(extension -> Stream.of(extension, extension.toUpperCase(Locale.ROOT)))
            .map(extension -> "*" + extension)
            .toList();
    }

    /** What the file dialog calls them. */
    public String description() {
        return Texts.label(this);
    }
}
