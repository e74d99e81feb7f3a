package org.selfeval.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** A package of every format that was ever released is read for ever. The files are never written anew. */
class ReleasedFormatsTest {

    private static Path released(int version) throws Exception {
        return Path.of(ReleasedFormatsTest.class.getResource("year-" + version + ".zip").toURI());
    }

    @Test
    void version1IsRead() throws Exception {
        assertEquals(PackedYear.of(Example.year2020()), PackageReader.read(released(1)));
    }

    @Test
    void version2IsRead() throws Exception {
        assertEquals(SamplePackage.year(), PackageReader.read(released(2)));
    }

    /** Compared unpacked: how well it is packed is a matter of the Java that packs it. */
    @Test
    void aYearWithoutFilesIsStillWrittenInVersion1() throws Exception {
        assertEquals(entries(Files.readAllBytes(released(1))), entries(SamplePackage.bytes(Example.year2020())));
    }

    private static Map<String, String> entries(byte[] bytes) throws Exception {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
