package org.selfeval.ui.fxml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import org.selfeval.text.Texts;
import org.selfeval.ui.field.Flood;

/** All FXML files. A controller is made by whoever owns what it needs, never by the loader. */
public enum FxmlFile {
    HOME("home/home.fxml"), //
    YEAR("year/year.fxml"), //
    OVERVIEW("step/overview/overview.fxml"), //
    EXPORT("step/export/export.fxml"), //
    PASTE("table/paste/paste.fxml"), //
    STATEMENT("statement/statement.fxml"), //
    FACT("statement/fact.fxml"), //
    ROUNDS("step/rounds/rounds.fxml"), //
    ROUND_LIST("step/rounds/list.fxml"), //
    ROUND("step/rounds/round.fxml"), //
    ROUNDS_YEAR("step/rounds/year.fxml"), //
    COMPARE("compare/compare.fxml"), //
    RECTIFICATION("step/rectification/rectification.fxml"), //
    RECTIFICATION_LIST("step/rectification/list.fxml"), //
    RECTIFICATION_UNIT("step/rectification/unit.fxml"), //
    RECTIFICATION_WORDS("step/rectification/words.fxml"), //
    SATISFACTION("step/satisfaction/satisfaction.fxml"), //
    FUNDS("step/funds/funds.fxml"), //
    SCORING("step/scoring/scores.fxml"), //
    SCORING_DETAIL("step/scoring/detail.fxml"), //
    SCORING_DEFINITION("step/scoring/definition.fxml"), //
    SCHEME_RULE("step/scheme/rule.fxml"), //
    SCHEME_SETTINGS("step/scheme/settings.fxml"), //
    SCHEME_TEMPLATES("step/scheme/templates.fxml"), //
    NEW_YEAR("home/new-year.fxml"), //
    HELP("home/help.fxml"), //
    TEXTS("step/texts/texts.fxml"), //
    TEXT_SECTION("step/texts/section.fxml"), //
    FOLLOW_UPS("step/texts/followups.fxml"), //
    FIND("guide/find.fxml"), //
    STEP_HELP("guide/help.fxml"), //
    SETTINGS("settings/settings.fxml"), //
    UNLOCK("lock/unlock.fxml"), //
    NEW_PASSWORD("lock/new-password.fxml"), //
    PASSWORD("lock/password.fxml"), //
    PASSWORD_OFFER("lock/offer.fxml"), //
    PASSWORD_SETTINGS("lock/settings.fxml"), //
    CODE("lock/code.fxml"), //
    CODE_CHECK("lock/code-check.fxml"), //
    CODE_PAPER("lock/code-paper.fxml"), //
    RECOVERY("recovery/recovery.fxml"), //
    SCORING_OUTCOME("step/scoring/outcome.fxml"), //
    EVIDENCE("evidence/evidence.fxml"), //
    BACKUP("backup/backup.fxml"), //
    BACKUP_SECRET("backup/secret.fxml"), //
    PREVIEW("preview/preview.fxml");

    private final String path;

    FxmlFile(String path) {
        this.path = path;
    }

    /** The file on the class path. */
    public URL url() {
        return Objects.requireNonNull(FxmlFile.class.getResource("/org/selfeval/ui/" + path), path);
    }

    /** Loads a file that has nothing to control. */
    public Parent load() {
        return load(null);
    }

    /** Loads the file for a controller, whose {@code @FXML} fields are set then. No input with an id takes a flood of text. */
    public Parent load(Object controller) {
        FXMLLoader loader = new FXMLLoader(url(), Texts.bundle());
        loader.setController(controller);
        try {
            Parent loaded = loader.load();
            loader.getNamespace()
                .values()
                .stream()
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .forEach(Flood::stem);
            return loaded;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
