package org.selfeval.screens;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.scene.input.KeyCode;
import org.selfeval.problem.FolderProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.FastProtection;
import org.selfeval.safety.key.RecoveryCode;
import org.selfeval.safety.key.Secret;
import org.selfeval.store.file.StorePaths;

/** What is seen once a password is set, and where the data cannot be opened; begins and ends at the list of the years. */
final class Troubles {

    private static final String PASSWORD = "一句好记的话";

    private final Tour tour;

    Troubles(Tour tour) {
        this.tour = tour;
    }

    /** Is offered one, has one, and forgets it. */
    void password() throws Exception {
        tour.key(KeyCode.L, true);
        tour.see("lock-none");
        tour.press(".toast .hyperlink");
        tour.seeDialog("password");
        tour.type("#next .text-field", PASSWORD);
        tour.type("#again .text-field", PASSWORD.substring(1));
        tour.seeDialog("password-differs");
        tour.type("#again .text-field", PASSWORD);
        tour.answer();
        tour.seeDialog("code");
        tour.answer();
        tour.seeDialog("code-check");
        tour.dismiss();
        tour.dismiss();
        tour.see("password-given-up");
        RecoveryCode code = RecoveryCode.random();
        FastProtection.set(tour.library().protection(), new Secret.Password(PASSWORD), code);
        settings();
        tour.key(KeyCode.L, true);
        tour.see("locked");
        tour.answer();
        tour.see("locked-nothing");
        tour.press("#forgotten");
        tour.type("#code", code.groups().getFirst());
        tour.answer();
        tour.see("locked-code");
        tour.type("#code", code.text());
        tour.answer();
        tour.see("new-password");
        tour.type("#next .text-field", PASSWORD);
        tour.type("#again .text-field", PASSWORD);
        tour.answer();
        tour.see("home-after-lock");
    }

    private void settings() throws Exception {
        tour.press("#settings");
        tour.seeTabs("#tabs", "dialog-settings-locked");
        for (String action : new String[]{"change", "renew", "remove"}) {
            tour.dialog("password-" + action, "#" + action);
        }
        tour.dismiss();
    }

    /** Loses the store, and has it back from the backups. */
    void damage() throws Exception {
        tour.leave();
        tour.open(secret -> {
            throw new ProblemException(new FolderProblem.FolderInUse(tour.folder(), null));
        });
        tour.see("not-opened");
        tour.leave();
        Path store = new StorePaths(tour.folder()).database();
        byte[] wiped = new byte[Math.toIntExact(Files.size(store))];
        Arrays.fill(wiped, (byte) 7);
        Files.write(store, wiped);
        tour.open();
        tour.see("recovery-locked");
        tour.type("#password .text-field", PASSWORD);
        tour.answer();
        tour.see("recovery");
        tour.press("#restore");
        tour.seeDialog("recovery-sure");
        tour.answer();
        tour.seeDialog("recovery-done");
        tour.dismiss();
        tour.see("home-recovered");
    }
}
