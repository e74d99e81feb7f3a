package org.selfeval.ui.dialogs;

import org.selfeval.text.Texts;

/** Kinds of files one can choose. */
public enum FileKind {
    YEAR_PACKAGE(".zip"), WORKBOOK(".xlsx"), DOCUMENT(".docx"), SCHEME(".json"), DAMAGED_STORE(".zip");

    private final String extension;

    FileKind(String extension) {
        this.extension = extension;
    }

    /** How their names end. */
    public String extension() {
        return extension;
    }

    /** What the file dialog calls them. */
    public String description() {
        return Texts.label(this);
    }
}
