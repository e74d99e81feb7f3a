package org.selfeval.cover;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverTest {

    private final Cover cover = Cover.of(DataKey.random());

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static byte[] sealed(Cover cover, byte[] content) throws IOException {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try (OutputStream out = cover.over(sealed)) {
            out.write(content);
        }
        return sealed.toByteArray();
    }

    private static byte[] opened(Cover cover, byte[] sealed) throws IOException {
        return cover.content(new ByteArrayInputStream(sealed)).readAllBytes();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Sealed.CHUNK - 1, Sealed.CHUNK, Sealed.CHUNK + 1, 2 * Sealed.CHUNK, 300_000})
    void what_was_sealed_opens_with_the_same_key(int length) throws IOException {
        byte[] content = bytes(length);
        assertArrayEquals(content, opened(cover, sealed(cover, content)));
    }

    @Test
    void another_key_opens_nothing() throws IOException {
        byte[] sealed = sealed(cover, bytes(10));
        assertThrows(SealBrokenException.class, () -> opened(Cover.of(DataKey.random()), sealed));
        assertThrows(SealedException.class, () -> opened(Cover.NONE, sealed));
    }

    @Test
    void nothing_of_the_content_can_be_read() throws IOException {
        String marker = "MARKER-标记";
        byte[] sealed = sealed(cover, marker.repeat(100).getBytes(StandardCharsets.UTF_8));
        assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("MARKER"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, Sealed.CHUNK, Sealed.CHUNK + 1, 150_000})
    void no_cut_of_a_sealed_file_opens(int length) throws IOException {
        byte[] sealed = sealed(cover, bytes(length));
        for (int cut : new int[]{1, Sealed.TAG, Sealed.CHUNK, Sealed.CHUNK + Sealed.TAG}) {
            int left = sealed.length - cut;
            if (left >= Sealed.MAGIC.length) {
                assertThrows(SealBrokenException.class, () -> opened(cover, Arrays.copyOf(sealed, left)),
                        () -> "cut by " + cut);
            }
        }
    }

    @Test
    void chunks_in_another_order_do_not_open() throws IOException {
        byte[] sealed = sealed(cover, bytes(3 * Sealed.CHUNK));
        int chunk = Sealed.CHUNK + Sealed.TAG;
        int first = sealed.length - 3 * chunk;
        byte[] swapped = sealed.clone();
        System.arraycopy(sealed, first, swapped, first + chunk, chunk);
        System.arraycopy(sealed, first + chunk, swapped, first, chunk);
        assertThrows(SealBrokenException.class, () -> opened(cover, swapped));
        assertThrows(SealBrokenException.class,
                () -> opened(cover, Arrays.copyOf(sealed, first + chunk)), "a chunk that was not the last");
    }

    @Test
    void no_flipped_bit_goes_unnoticed() throws IOException {
        byte[] sealed = sealed(cover, bytes(200));
        for (int i = Sealed.MAGIC.length; i < sealed.length; i++) {
            byte[] flipped = sealed.clone();
            flipped[i] ^= 1;
            assertThrows(SealBrokenException.class, () -> opened(cover, flipped));
        }
    }

    @Test
    void equal_contents_are_sealed_differently() throws IOException {
        assertFalse(Arrays.equals(sealed(cover, bytes(10)), sealed(cover, bytes(10))));
    }

    @Test
    void a_file_says_whether_it_is_sealed(@TempDir Path folder) throws IOException {
        Path plain = Files.write(folder.resolve("plain"), bytes(100));
        Path sealed = Files.write(folder.resolve("sealed"), sealed(cover, bytes(100)));
        assertFalse(Cover.isSealed(plain));
        assertTrue(Cover.isSealed(sealed));
        assertTrue(cover.covers(sealed) && Cover.NONE.covers(plain));
        assertFalse(cover.covers(plain) || Cover.NONE.covers(sealed));
        assertArrayEquals(bytes(100), cover.open(sealed).readAllBytes());
        assertArrayEquals(bytes(100), cover.open(plain).readAllBytes());
    }

    @Test
    void the_store_has_a_password_of_its_own() {
        DataKey key = DataKey.random();
        assertEquals(key.storePassword(), DataKey.of(key.bytes()).storePassword());
        assertNotEquals(key.storePassword(), DataKey.random().storePassword());
        assertTrue(key.storePassword().matches("[0-9a-f]{64}"));
        assertFalse(key.toString().contains(key.storePassword()));
    }
}
