package org.selfeval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.selfeval.problem.KeyProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.Workspace;
import org.selfeval.safety.key.RecoveryCode;
import org.selfeval.safety.key.Secret;
import org.selfeval.store.StoreCover;

/** Commands on a folder with a password. */
class PasswordCommandTest extends Terminal {

    private final InputStream before = System.in;

    @AfterEach
    void giveBack() {
        System.setIn(before);
    }

    private static void typed(String input) {
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFolderWithAPasswordIsOpenedWithItOnly() throws Exception {
        assertDone(onData("demo"));
        try (Workspace workspace = Workspace.open(data, Clock.systemUTC())) {
            workspace.protection().set(new Secret.Password("巡察 office"), RecoveryCode.random());
        }
        assertEquals(1, onData("list"));
        assertOneSentence();
        assertTrue(err.contains("--password-stdin"), err);
        assertFalse(out.contains("巡察工作经费"), out);
        typed("巡察 office\r\nmore\n");
        assertDone(onData("list", "--password-stdin"));
        assertTrue(out.contains("巡察工作经费"), out);
        typed("other\n");
        assertEquals(1, onData("list", "--password-stdin"));
        assertOneSentence();
        assertTrue(err.contains("密码不正确"), err);
        assertTrue(StoreCover.isEncrypted(data));
    }

    @Test
    void whereThereIsNoPasswordNoneIsNeededAndOneDoesNoHarm() {
        assertDone(onData("demo"));
        typed("whatever");
        assertDone(onData("list", "--password-stdin"));
    }

    @Test
    void anEmptyInputIsSaid() {
        typed("");
        assertEquals(1, onData("list", "--password-stdin"));
        assertOneSentence();
    }

    @Test
    void theFirstLineIsThePassword() throws Exception {
        for (String input : new String[]{"秘密", "秘密\n", "秘密\r\n", "\uFEFF秘密\nmore"}) {
            assertEquals(new Secret.Password("秘密"), first(input), input);
        }
        assertThrows(ProblemException.class, () -> first("\n秘密"));
        assertEquals(new KeyProblem.NoPassword(),
                assertThrows(ProblemException.class, () -> first("")).problem());
    }

    private static Secret first(String input) throws ProblemException {
        return Passwords.firstLine(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    }
}
