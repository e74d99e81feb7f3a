package org.selfeval.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences the application says, by key. */
public final class Texts {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.selfeval.messages", Locale.ROOT);

    private Texts() {}

    public static String get(String key, Object... args) {
        return new MessageFormat(BUNDLE.getString(key), Locale.CHINA).format(args);
    }

    /** For FXML, which looks its %keys up itself. */
    public static ResourceBundle bundle() {
        return BUNDLE;
    }
}
