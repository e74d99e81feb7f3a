package org.selfeval.ui.lock;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.Protection;
import org.selfeval.safety.key.RecoveryCode;
import org.selfeval.safety.key.Secret;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.Dialogs;
import org.selfeval.ui.dialogs.Toasts;
import org.selfeval.ui.tasks.Tasks;

/** Sets, changes and removes the password, with the questions that belong to it. */
public final class PasswordActions {

    private final Protection protection;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Toasts toasts;
    private final Consumer<Parent> printer;
    private final Consumer<Throwable> defects;
    private final RandomGenerator random = new SecureRandom();

    /** A deed that may meet an expected problem. */
    private interface Deed {
        void run() throws ProblemException;
    }

    /**
     * @param printer prints a page
     * @param defects told of failures that are no expected problem
     */
    public PasswordActions(Protection protection, Tasks tasks, Dialogs dialogs, Toasts toasts,
            Consumer<Parent> printer, Consumer<Throwable> defects) {
        this.protection = protection;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.toasts = toasts;
        this.printer = printer;
        this.defects = defects;
    }

    /** Whether there is a password. */
    public boolean isSet() {
        return protection.isSet();
    }

    /**
     * Asks for a password, hands the recovery code over, and sets it.
     *
     * @param changed told afterwards, done or failed, where it was not given up
     */
    public void set(Runnable changed) {
        PasswordForm form = PasswordForm.forNew();
        Optional<Secret.Password> chosen = dialogs.form(Texts.get("password.set"), form.node(),
                new SimpleStringProperty(Texts.get("password.next")), form.possible(), form::chosen);
        if (chosen.isPresent()) {
            RecoveryCode code = RecoveryCode.random();
            if (handedOver(code)) {
                run("password.setting", "password.isSet", () -> protection.set(chosen.get(), code), changed);
            } else {
                toasts.show(Texts.get("password.givenUp"));
            }
        }
    }

    /** Asks for the present password and another, and changes it. */
    public void change(Runnable changed) {
        PasswordForm form = PasswordForm.forChange();
        dialogs.form(Texts.get("password.change"), form.node(), new SimpleStringProperty(Texts.get("password.change")),
                form.possible(), () -> form)
            .ifPresent(filled -> run("password.changing", "password.isChanged",
                    () -> protection.change(filled.current(), filled.chosen()), changed));
    }

    /** Hands a new recovery code over, which takes the place of the one before. */
    public void renew(Runnable changed) {
        asked("password.renew", "password.renew.question").ifPresent(password -> {
            RecoveryCode code = RecoveryCode.random();
            if (handedOver(code)) {
                run("password.changing", "password.isRenewed", () -> protection.renew(password, code), changed);
            }
        });
    }

    /** Asks for the password, and removes it. */
    public void remove(Runnable changed) {
        asked("password.remove", "password.remove.question").ifPresent(
                password -> run("password.removing", "password.isRemoved", () -> protection.remove(password), changed));
    }

    private boolean handedOver(RecoveryCode code) {
        return new CodeHandOver(dialogs, code, printer, random).done();
    }

    private Optional<Secret.Password> asked(String action, String question) {
        SecretField field = new SecretField();
        field.setName(Texts.get("password.current"));
        Label label = new Label(Texts.get(question));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setLabelFor(field);
        VBox form = new VBox(label, field);
        form.getStyleClass().add("question");
        return dialogs.form(Texts.get(action), form, new SimpleStringProperty(Texts.get(action)),
                field.textProperty().isNotEmpty(), () -> new Secret.Password(field.text()));
    }

    private void run(String doing, String done, Deed deed, Runnable changed) {
        tasks.run(Texts.get(doing), progress -> {
            deed.run();
            return done;
        }, text -> {
            toasts.show(Texts.get(text));
            changed.run();
        }, failure -> {
            // What failed may have gone half the way: whether there is a password has to be looked at anew.
            changed.run();
            if (failure instanceof ProblemException expected) {
                dialogs.problem(expected.problem());
            } else {
                defects.accept(failure);
            }
        });
    }
}
