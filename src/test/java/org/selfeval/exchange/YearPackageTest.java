package org.selfeval.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.model.Evaluation;
import org.selfeval.model.YearBuilder;
import org.selfeval.problem.PackageProblem;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;

class YearPackageTest {

    private final Evaluation year = Example.year2020();

    @TempDir
    private Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("包.zip"), bytes);
    }

    private Problem problem(byte[] bytes) throws IOException {
        Path file = file(bytes);
        return assertThrows(ProblemException.class, () -> PackageReader.read(file)).problem();
    }

    @Test
    void outAndInAgainGivesTheSameEvaluation() throws Exception {
        assertEquals(year, PackageReader.read(file(SamplePackage.bytes(year))).evaluation());
    }

    @Test
    void whatIsUnknownIsNotInTheManifest() throws Exception {
        Evaluation blank = YearBuilder.blank().build();
        Path file = file(SamplePackage.bytes(blank));
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            zip.getNextEntry();
            String manifest = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            assertFalse(manifest.contains("\"year\"") || manifest.contains("\"project\""), manifest);
        }
        assertEquals(blank, PackageReader.read(file).evaluation());
    }

    @Test
    void equalEvaluationsGiveEqualBytesInAnyTimeZone() throws Exception {
        byte[] here = SamplePackage.bytes(year);
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertArrayEquals(here, SamplePackage.bytes(Example.year2020()));
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void everyCutAndEveryFlippedBitIsNoticedOrHarmless() throws Exception {
        byte[] whole = SamplePackage.bytes(year);
        for (int length = 0; length < whole.length - 200; length += 97) {
            assertTrue(broken(Arrays.copyOf(whole, length)), "cut to " + length);
        }
        Random random = new Random(20);
        int noticed = 0;
        for (int i = 0; i < 300; i++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            noticed += broken(flipped) ? 1 : 0;
        }
        assertTrue(noticed > 200, "only " + noticed + " of 300 flips noticed");
    }

    /** True where the file is refused; where it is taken, it must give the very same evaluation. */
    private boolean broken(byte[] bytes) throws IOException {
        try {
            assertEquals(year, PackageReader.read(file(bytes)).evaluation());
            return false;
        } catch (ProblemException e) {
            return true;
        }
    }

    @Test
    void foreignFilesAreNamedAsSuch() throws Exception {
        assertInstanceOf(PackageProblem.PackageForeign.class, problem(new byte[0]));
        assertInstanceOf(PackageProblem.PackageForeign.class, problem("年度".getBytes(StandardCharsets.UTF_8)));
        assertInstanceOf(PackageProblem.PackageForeign.class, problem(zip(Map.of("[Content_Types].xml", "<x/>"))));
        assertInstanceOf(PackageProblem.PackageForeign.class,
                problem(zip(Map.of("manifest.json", "{\"format\":\"other\"}"))));
        assertInstanceOf(PackageProblem.PackageDamaged.class, problem(zip(Map.of("manifest.json", "{"))));
    }

    @Test
    void aPackageOfANewerVersionIsRefusedWithItsVersion() throws Exception {
        Map<String, String> entries = entries();
        entries.compute("manifest.json", (name, text) -> text.replace("\"version\" : 1", "\"version\" : 3"));
        assertEquals(3, assertInstanceOf(PackageProblem.PackageNewer.class, problem(zip(entries))).version());
    }

    @Test
    void contentThatDoesNotMatchTheManifestIsRefused() throws Exception {
        Map<String, String> entries = entries();
        entries.compute("evaluation.json", (name, text) -> text.replace("\"700000\"", "\"800000\""));
        assertInstanceOf(PackageProblem.PackageDamaged.class, problem(zip(entries)));
    }

    @Test
    void entriesBesideTheTwoAreRefused() throws Exception {
        Map<String, String> entries = entries();
        entries.put("../../evil.sh", "rm");
        assertInstanceOf(PackageProblem.PackageDamaged.class, problem(zip(entries)));
    }

    @Test
    void aBombGoesOffAtTheAnnouncedLength() throws Exception {
        Map<String, String> entries = entries();
        entries.compute("evaluation.json", (name, text) -> text + " ".repeat(50_000_000));
        assertInstanceOf(PackageProblem.PackageDamaged.class, problem(zip(entries)));
    }

    @Test
    void aMissingFileHasItsOwnSentence() {
        ProblemException missing = assertThrows(ProblemException.class,
                () -> PackageReader.read(folder.resolve("没有.zip")));
        assertTrue(missing.problem().sentence().toString().contains("没有.zip"), "names the file");
    }

    private Map<String, String> entries() throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(SamplePackage.bytes(year)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
