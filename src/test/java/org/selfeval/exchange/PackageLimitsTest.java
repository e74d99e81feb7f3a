package org.selfeval.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selfeval.model.Evaluation;
import org.selfeval.model.LargeYear;
import org.selfeval.pool.Sha256;
import org.selfeval.problem.PackageProblem;
import org.selfeval.problem.ProblemException;

/** Packages that are whole and say what cannot be: somebody made them by hand, or another program did. */
class PackageLimitsTest {

    @TempDir
    private Path folder;

    private String manifest;
    private String content;

    PackageLimitsTest() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(SamplePackage.bytes(Example.year2020())))) {
            zip.getNextEntry();
            manifest = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            zip.getNextEntry();
            content = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Evaluation read(String changedManifest, String changedContent) throws Exception {
        byte[] second = changedContent.getBytes(StandardCharsets.UTF_8);
        String fitting = changedManifest
            .replaceFirst("(\"bytes\" : )" + content.getBytes(StandardCharsets.UTF_8).length, "$1" + second.length)
            .replaceFirst("(\"sha256\" : \")[0-9a-f]+",
                    "$1" + Sha256.of(second));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write(fitting.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("evaluation.json"));
            zip.write(second);
        }
        return PackageReader.read(Files.write(folder.resolve("包.zip"), bytes.toByteArray())).evaluation();
    }

    private void assertDamaged(String changedManifest, String changedContent) {
        assertTrue(!changedManifest.equals(manifest) || !changedContent.equals(content), "nothing was changed");
        ProblemException thrown = assertThrows(ProblemException.class, () -> read(changedManifest, changedContent));
        assertInstanceOf(PackageProblem.PackageDamaged.class, thrown.problem());
    }

    @Test
    void whatIsNotChangedIsRead() throws Exception {
        assertEquals(Example.year2020(), read(manifest, content));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "1, -5"})
    void versionsBeginWithOne(String from, String to) {
        assertDamaged(manifest.replace("\"version\" : " + from, "\"version\" : " + to), content);
    }

    @Test
    void theManifestTellsTheYearAndTheProjectOfTheContent() {
        assertDamaged(manifest.replace("\"year\" : 2020", "\"year\" : 2019"), content);
        assertDamaged(manifest.replace("\"project\" : \"", "\"project\" : \"别的"), content);
    }

    @ParameterizedTest
    @CsvSource({"1948", "2200", "-1", "0", "2147483647"})
    void theYearIsOneThatCanBeEvaluated(String year) {
        assertDamaged(manifest.replace("\"year\" : 2020", "\"year\" : " + year),
                content.replaceFirst("\"year\":\"2020\"", "\"year\":\"" + year + "\""));
    }

    @ParameterizedTest
    @CsvSource({"''", "a b", "../x", "年", "00000000-0000-0000-0000-00000000000000000000000000000000000000000"})
    void theIdIsOneThatEveryStoreCanHold(String id) {
        String old = "00000000-0000-4000-8000-000000002020";
        assertDamaged(manifest.replace(old, id), content.replace(old, id));
    }

    @Test
    void moreThanFitsIntoTheMemoryIsRefusedByWhatTheManifestSays() {
        assertDamaged(manifest.replaceFirst("\"rows\" : [0-9]+", "\"rows\" : 500001"), content);
        assertDamaged(manifest.replaceFirst("\"bytes\" : [0-9]+", "\"bytes\" : 100663297"), content);
    }

    @Test
    void numbersOfAMillionDigitsAreRefusedUnread() {
        assertDamaged(manifest, content.replace("\"700000\"", "\"" + "7".repeat(1_000_000) + "\""));
    }

    @Test
    void theLargestYearStaysFarBelow() throws Exception {
        Evaluation largest = LargeYear.make();
        byte[] bytes = SamplePackage.bytes(largest);
        assertTrue(bytes.length < PackageReader.LARGEST_FILE / 4, "package of " + bytes.length);
        assertTrue(largest.rows().size() < PackageReader.MOST_ROWS / 4, largest.rows().size() + " rows");
        assertEquals(largest, PackageReader.read(Files.write(folder.resolve("大.zip"), bytes)).evaluation());
    }
}
