package org.selfeval.safety.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.cover.DataKey;
import org.selfeval.problem.KeyProblem;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;

class KeyFileTest {

    private static final Secret.Password PASSWORD = new Secret.Password("巡察 Office 2021");

    @TempDir
    private Path folder;

    private final DataKey key = DataKey.random();
    private final RecoveryCode code = RecoveryCode.random();
    private final KeyFile file = FastKeys.of(key, PASSWORD, code);

    @Test
    void thePasswordAndTheCodeOpenTheKeyAndNothingElseDoes() {
        assertEquals(Optional.of(key), file.unlock(PASSWORD));
        assertEquals(Optional.of(key), file.unlock(new Secret.Code(code)));
        assertEquals(Optional.empty(), file.unlock(new Secret.Password("巡察 office 2021")));
        assertEquals(Optional.empty(), file.unlock(new Secret.Password("")));
        assertEquals(Optional.empty(), file.unlock(new Secret.Code(RecoveryCode.random())));
    }

    @Test
    void aPasswordTypedInFullWidthIsTheSame() {
        assertEquals(Optional.of(key), file.unlock(new Secret.Password("巡察　Ｏｆｆｉｃｅ　２０２１")));
    }

    @Test
    void realKeyFilesTakeSixHundredThousandRoundsEachWithItsOwnSalt() {
        KeyFile real = KeyFile.of(key, PASSWORD, code);
        assertTrue(real.byPassword().rounds() >= 600_000);
        assertTrue(real.byCode().rounds() >= 600_000);
        assertFalse(Arrays.equals(real.byPassword().salt(), real.byCode().salt()));
        assertEquals(Optional.of(key), real.unlock(PASSWORD));
    }

    @Test
    void anotherPasswordLeavesKeyAndCode() {
        Secret.Password other = new Secret.Password("另一个密码");
        KeyFile changed = file.withPassword(key, other);
        assertEquals(Optional.of(key), changed.unlock(other));
        assertEquals(Optional.empty(), changed.unlock(PASSWORD));
        assertEquals(Optional.of(key), changed.unlock(new Secret.Code(code)));
    }

    /** Who can write the file but not open it could otherwise have the next password wrapped by a round or two. */
    @Test
    void aWrappingThatWasMadeCheapMakesNoneOfTheNextOnesCheap() throws Exception {
        ByteBuffer tampered = ByteBuffer.wrap(file.bytes()).putInt("SELFEVAL-KEY".length() + 5, 1);
        CRC32C crc = new CRC32C();
        crc.update(tampered.array(), 0, tampered.capacity() - 4);
        KeyFile cheap = KeyFile.of(tampered.putInt(tampered.capacity() - 4, (int) crc.getValue()).array(),
                folder.resolve("selfeval.key"));
        assertEquals(1, cheap.byPassword().rounds());
        assertEquals(file.byCode().rounds(), cheap.withPassword(key, new Secret.Password("新的")).byPassword().rounds());
        assertEquals(file.byCode().rounds(), cheap.withCode(key, RecoveryCode.random()).byCode().rounds());
    }

    @Test
    void anotherCodeLeavesKeyAndPassword() {
        RecoveryCode other = RecoveryCode.random();
        KeyFile changed = file.withCode(key, other);
        assertEquals(Optional.of(key), changed.unlock(new Secret.Code(other)));
        assertEquals(Optional.empty(), changed.unlock(new Secret.Code(code)));
        assertEquals(Optional.of(key), changed.unlock(PASSWORD));
    }

    @Test
    void whatIsWrittenIsRead() throws Exception {
        assertEquals(Optional.empty(), KeyFile.read(folder));
        file.withCovered(true).write(folder);
        KeyFile read = KeyFile.read(folder).orElseThrow();
        assertTrue(read.covered());
        assertArrayEquals(file.withCovered(true).bytes(), read.bytes());
        assertEquals(Optional.of(key), read.unlock(PASSWORD));
    }

    @Test
    void itIsForItsOwnerAlone() throws Exception {
        file.write(folder);
        file.write(folder);
        assertEquals("rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("selfeval.key"))));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void everyFlippedBitAndEveryCutIsSeen() {
        byte[] bytes = file.bytes();
        for (int at = 0; at < bytes.length; at++) {
            byte[] flipped = bytes.clone();
            flipped[at] ^= 1;
            Problem problem = problem(flipped);
            assertTrue(problem instanceof KeyProblem.KeyFileDamaged || problem instanceof KeyProblem.KeyFileNewer,
                    "at " + at);
            assertInstanceOf(KeyProblem.KeyFileDamaged.class, problem(Arrays.copyOf(bytes, at)));
        }
        assertInstanceOf(KeyProblem.KeyFileDamaged.class, problem(Arrays.copyOf(bytes, bytes.length + 1)));
    }

    @Test
    void aNewerFileIsRefusedAsSuch() {
        ByteBuffer newer = ByteBuffer.wrap(file.bytes()).putInt("SELFEVAL-KEY".length(), 2);
        assertEquals(new KeyProblem.KeyFileNewer(KeyFile.in(folder), 2), problem(newer.array()));
    }

    @Test
    void aFileThatWouldMakeTheProgramHangIsRefused() {
        for (int rounds : new int[]{Integer.MAX_VALUE, 5_000_001, 0, -1}) {
            ByteBuffer hostile = ByteBuffer.wrap(file.bytes()).putInt("SELFEVAL-KEY".length() + 5, rounds);
            CRC32C crc = new CRC32C();
            crc.update(hostile.array(), 0, hostile.capacity() - 4);
            hostile.putInt(hostile.capacity() - 4, (int) crc.getValue());
            assertInstanceOf(KeyProblem.KeyFileDamaged.class, problem(hostile.array()));
        }
    }

    @Test
    void aFileThatIsALotTooLargeIsNotReadWhole() throws Exception {
        Files.write(KeyFile.in(folder), new byte[10_000_000]);
        assertInstanceOf(KeyProblem.KeyFileDamaged.class,
                assertThrows(ProblemException.class, () -> KeyFile.read(folder)).problem());
    }

    @Test
    void nothingThatIsPrintedTellsASecret() {
        assertEquals("Password", PASSWORD.toString());
        assertEquals("Code[code=RecoveryCode]", new Secret.Code(code).toString());
    }

    private Problem problem(byte[] content) {
        return assertThrows(ProblemException.class, () -> KeyFile.of(content, KeyFile.in(folder))).problem();
    }
}
