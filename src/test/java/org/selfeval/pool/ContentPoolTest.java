package org.selfeval.pool;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.cover.Cover;
import org.selfeval.cover.DataKey;
import org.selfeval.problem.ProblemException;

class ContentPoolTest {

    private static final byte[] BYTES = "会议记录".getBytes(StandardCharsets.UTF_8);
    private static final Content CONTENT = contentOf(BYTES);

    @TempDir
    private Path temp;
    private Path folder;
    private ContentPool pool;

    private static Content contentOf(byte[] bytes) {
        try {
            return Content.of(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void makePool() {
        folder = temp.resolve("pool");
        pool = new ContentPool(folder, Cover.NONE);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private void put() throws IOException, ProblemException {
        pool.put(CONTENT, new ByteArrayInputStream(BYTES));
    }

    @Test
    void a_content_put_twice_lies_there_once() throws IOException, ProblemException {
        put();
        put();
        assertEquals(1, files().size());
        assertEquals(Set.of(CONTENT.sha256()), pool.digests());
        assertArrayEquals(BYTES, pool.open(CONTENT.sha256()).readAllBytes());
    }

    @Test
    void another_content_than_announced_is_not_kept() throws IOException {
        assertThrows(ProblemException.class,
                () -> pool.put(CONTENT, new ByteArrayInputStream("别的".getBytes(StandardCharsets.UTF_8))));
        assertEquals(List.of(), files());
    }

    @Test
    void what_is_missing_or_altered_is_told_and_can_be_put_again() throws IOException, ProblemException {
        assertEquals(ContentPool.State.MISSING, pool.state(CONTENT));
        put();
        assertEquals(ContentPool.State.WHOLE, pool.state(CONTENT));
        Files.writeString(files().getFirst(), "改动");
        assertEquals(ContentPool.State.ALTERED, pool.state(CONTENT));
        put();
        assertEquals(ContentPool.State.WHOLE, pool.state(CONTENT));
    }

    @Test
    void under_a_key_the_content_is_sealed() throws IOException, ProblemException {
        pool = new ContentPool(folder, Cover.of(DataKey.random()));
        put();
        assertTrue(Cover.isSealed(files().getFirst()));
        assertEquals(ContentPool.State.WHOLE, pool.state(CONTENT));
        byte[] bytes = Files.readAllBytes(files().getFirst());
        bytes[bytes.length - 1] ^= 1;
        Files.write(files().getFirst(), bytes);
        assertEquals(ContentPool.State.ALTERED, pool.state(CONTENT));
    }

    @Test
    void nobody_but_the_owner_reads_a_content() throws IOException, ProblemException {
        assumeTrue(Files.getFileStore(temp).supportsFileAttributeView("posix"));
        put();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(files().getFirst())));
    }

    @Test
    void what_nobody_needs_goes_and_nothing_else() throws IOException, ProblemException {
        put();
        Files.writeString(folder.resolve("别人的文件.txt"), "");
        pool.retain(Set.of(CONTENT.sha256()));
        assertEquals(Set.of(CONTENT.sha256()), pool.digests());
        pool.retain(Set.of());
        assertEquals(Set.of(), pool.digests());
        assertEquals(1, files().size(), "what is none of ours stays");
    }

    @Test
    void a_digest_that_leads_elsewhere_names_nothing() {
        assertThrows(IllegalArgumentException.class, () -> new Content("../selfeval.mv.db", 1));
        assertThrows(IllegalArgumentException.class, () -> pool.open("../selfeval.mv.db"));
    }
}
