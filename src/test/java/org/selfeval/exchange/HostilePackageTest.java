package org.selfeval.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.archive.Digests;
import org.selfeval.cover.Cover;
import org.selfeval.pool.ContentPool;
import org.selfeval.problem.PackageProblem;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;
import tools.jackson.databind.node.ObjectNode;

/** Packages that somebody made to do harm, or that came to harm. */
class HostilePackageTest {

    /** How many mutated packages are tried. */
    private static final int MUTATED = Integer.getInteger("packages.mutated", 300);

    private static final int CENTRAL = 0x02014b50;
    private static final int ATTRIBUTES = 38;
    private static final int COMMENT_LENGTH = 32;

    @TempDir
    private Path folder;

    private final PackedYear year = SamplePackage.year();
    private byte[] whole;

    @BeforeEach
    void write() throws IOException {
        whole = SamplePackage.bytes();
    }

    private PackedYear read(byte[] bytes) throws Exception {
        return PackageReader.read(Files.write(folder.resolve("包.zip"), bytes));
    }

    private Problem problem(byte[] bytes) {
        return assertThrows(ProblemException.class, () -> read(bytes)).problem();
    }

    private void assertDamaged(byte[] bytes) {
        assertInstanceOf(PackageProblem.PackageDamaged.class, problem(bytes));
    }

    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** The manifest with a sum that fits, as somebody would make it who knows how. */
    private static byte[] summed(String manifest) {
        ObjectNode json = (ObjectNode) YearPackage.JSON.readTree(manifest);
        json.remove("sum");
        json.put("sum", Digests.of(YearPackage.JSON.writeValueAsBytes(json)));
        return YearPackage.JSON.writeValueAsBytes(json);
    }

    private String file(int index) {
        return "files/" + year.contents().get(index).sha256();
    }

    /** Where the directory's entry of this number begins. */
    private int listed(int number) {
        ByteBuffer bytes = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
        int seen = -1;
        for (int i = 0; i < whole.length - 4; i++) {
            if (bytes.getInt(i) == CENTRAL) {
                seen++;
                if (seen == number) {
                    return i;
                }
            }
        }
        throw new AssertionError("no entry " + number);
    }

    @Test
    void whatIsNotTouchedIsRead() throws Exception {
        assertEquals(year, read(whole));
        assertEquals(year, read(zip(entries(whole))), "packed again by another program");
    }

    @Test
    void aManifestThatSaysSomethingElseThanWasSummedIsRefused() throws Exception {
        Map<String, byte[]> entries = entries(whole);
        String manifest = new String(entries.get("manifest.json"), StandardCharsets.UTF_8);
        entries.put("manifest.json", summed(manifest));
        assertEquals(year, read(zip(entries)));
        entries.put("manifest.json", manifest.replace("一.xlsx", "别.xlsx").getBytes(StandardCharsets.UTF_8));
        assertDamaged(zip(entries));
    }

    @Test
    void aNameThatClimbsOutIsRefused() throws Exception {
        Map<String, byte[]> renamed = new LinkedHashMap<>();
        entries(whole).forEach((name, bytes) -> renamed.put(name.replace("files/", "../"), bytes));
        assertDamaged(zip(renamed));
    }

    @Test
    void aKeptFileIsCalledByANameAndNotByAPath() throws Exception {
        for (String name : List.of("../表.xlsx", "/etc/passwd", "..", "", "一\\u0000.xlsx")) {
            Map<String, byte[]> entries = entries(whole);
            String manifest = new String(entries.get("manifest.json"), StandardCharsets.UTF_8);
            String changed = manifest.replace("一.xlsx", name);
            assertTrue(!changed.equals(manifest));
            entries.put("manifest.json", summed(changed));
            assertDamaged(zip(entries));
        }
    }

    @Test
    void aLinkIsRefused() {
        byte[] link = whole.clone();
        link[listed(2) + 5] = 3;
        ByteBuffer.wrap(link).order(ByteOrder.LITTLE_ENDIAN).putInt(listed(2) + ATTRIBUTES, 0xa1ff_0000);
        assertDamaged(link);
        assertDamaged(with(listed(2) + ATTRIBUTES, 0x10));
    }

    private byte[] with(int at, int value) {
        byte[] changed = whole.clone();
        changed[at] = (byte) value;
        return changed;
    }

    @Test
    void whatFollowsOrIsHiddenIsRefused() {
        byte[] trailing = Arrays.copyOf(whole, whole.length + 1);
        assertDamaged(trailing);
        assertDamaged(with(whole.length - 2, 1));
        assertDamaged(with(listed(0) + COMMENT_LENGTH, 1));
        byte[] twice = Arrays.copyOf(whole, 2 * whole.length);
        System.arraycopy(whole, 0, twice, whole.length, whole.length);
        assertDamaged(twice);
    }

    @Test
    void aContentThatIsMissingTwiceOrInAnotherPlaceIsRefused() throws Exception {
        Map<String, byte[]> missing = entries(whole);
        missing.remove(file(0));
        assertDamaged(zip(missing));
        Map<String, byte[]> moved = entries(whole);
        moved.put(file(0), moved.remove(file(0)));
        assertDamaged(zip(moved));
        Map<String, byte[]> more = entries(whole);
        more.put("files/" + "0".repeat(64), new byte[3]);
        assertDamaged(zip(more));
    }

    @Test
    void aContentThatNothingNamesIsRefused() throws Exception {
        PackedYear stowaway = new PackedYear(year.evaluation(), List.of(), year.contents());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        YearPackage.write(stowaway, SamplePackage::open, bytes);
        assertDamaged(bytes.toByteArray());
    }

    @Test
    void anotherContentIsRefusedWhateverItsChecksums() throws Exception {
        Map<String, byte[]> entries = entries(whole);
        entries.get(file(0))[0] ^= 1;
        assertDamaged(zip(entries));
    }

    @Test
    void aBombInAContentGoesOffAtTheAnnouncedLength() throws Exception {
        Map<String, byte[]> entries = entries(whole);
        entries.put(file(0), new byte[100_000_000]);
        assertDamaged(zip(entries));
    }

    @Test
    void aManifestThatAnnouncesMoreThanCanBeIsRefusedUnread() throws Exception {
        Map<String, byte[]> entries = entries(whole);
        String manifest = new String(entries.get("manifest.json"), StandardCharsets.UTF_8);
        for (String size : List.of("9223372036854775807", "3221225473", "-1")) {
            String changed = manifest.replaceAll("\"bytes\" : [0-9]+,\n( +)\"sha256\" : \""
                    + year.contents().getFirst().sha256(),
                    "\"bytes\" : " + size + ",\n$1\"sha256\" : \"" + year.contents().getFirst().sha256());
            assertTrue(!changed.equals(manifest));
            entries.put("manifest.json", summed(changed));
            assertDamaged(zip(entries));
        }
        entries.put("manifest.json", (manifest + " ".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8));
        assertDamaged(zip(entries));
    }

    @Test
    void otherMethodsThanDeflatingAreRefused() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var entry : entries(whole).entrySet()) {
                ZipEntry stored = new ZipEntry(entry.getKey());
                CRC32 crc = new CRC32();
                crc.update(entry.getValue());
                stored.setMethod(ZipEntry.STORED);
                stored.setSize(entry.getValue().length);
                stored.setCrc(crc.getValue());
                zip.putNextEntry(stored);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        assertInstanceOf(PackageProblem.class, problem(bytes.toByteArray()), "stored");
        // 9 is Deflate64, 12 BZIP2, 14 LZMA; bit 0 of the flags says encrypted.
        for (int method : new int[]{9, 12, 14}) {
            assertInstanceOf(PackageProblem.class, problem(with(8, method)));
        }
        assertInstanceOf(PackageProblem.class, problem(with(6, whole[6] | 1)));
    }

    @Test
    void nothingIsLeftOfAPackageThatBreaksOffButContentsThatNobodyNames() throws Exception {
        ContentPool pool = new ContentPool(folder.resolve("pool"), Cover.NONE);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        Path file = Files.write(folder.resolve("包.zip"), cut);
        ProblemException broken = assertThrows(ProblemException.class,
                () -> new PackageReader(file, Cover.NONE).read(pool::put));
        assertInstanceOf(PackageProblem.PackageDamaged.class, broken.problem());
        for (String digest : pool.digests()) {
            try (var in = pool.open(digest)) {
                assertEquals(digest, Digests.of(in.readAllBytes()));
            }
        }
    }

    /** Each is refused with a sentence, or is the very same year; so nothing can be half imported. */
    @Test
    void mutatedPackagesAreRefusedOrReadEqual() throws Exception {
        Random random = new Random(20);
        int refused = 0;
        int equal = 0;
        for (int i = 0; i < MUTATED; i++) {
            byte[] mutated = mutated(random);
            try {
                assertEquals(year, read(mutated), "mutation " + i);
                equal++;
            } catch (ProblemException e) {
                assertInstanceOf(PackageProblem.class, e.problem(), "mutation " + i);
                refused++;
            }
        }
        System.getLogger(HostilePackageTest.class.getName())
            .log(System.Logger.Level.INFO, "{0} mutated packages: {1} refused, {2} read equal, 0 half imported",
                    MUTATED, refused, equal);
        assertTrue(refused > MUTATED / 2, refused + " refused");
        assertEquals(MUTATED, refused + equal);
    }

    private byte[] mutated(Random random) throws IOException {
        return switch (random.nextInt(6)) {
            case 0 -> flipped(random, 1);
            case 1 -> flipped(random, 1 + random.nextInt(40));
            case 2 -> Arrays.copyOf(whole, random.nextInt(whole.length));
            case 3 -> spliced(random);
            case 4 -> swapped(random);
            default -> rewritten(random);
        };
    }

    private byte[] flipped(Random random, int bits) {
        byte[] bytes = whole.clone();
        for (int i = 0; i < bits; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    /** A piece is repeated, taken out or overwritten. */
    private byte[] spliced(Random random) throws IOException {
        int from = random.nextInt(whole.length);
        int to = Math.min(whole.length, from + 1 + random.nextInt(600));
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            out.write(whole, 0, random.nextBoolean() ? to : from);
            if (random.nextBoolean()) {
                byte[] noise = new byte[random.nextInt(40)];
                random.nextBytes(noise);
                out.write(noise);
            }
            out.write(whole, to, whole.length - to);
            return out.toByteArray();
        }
    }

    private byte[] swapped(Random random) throws IOException {
        List<Map.Entry<String, byte[]>> entries = new ArrayList<>(entries(whole).entrySet());
        Collections.swap(entries, random.nextInt(entries.size()), random.nextInt(entries.size()));
        Map<String, byte[]> other = new LinkedHashMap<>();
        entries.forEach(entry -> other.put(entry.getKey(), entry.getValue()));
        return zip(other);
    }

    /** A whole .zip with sound checksums, one of whose entries says something else. */
    private byte[] rewritten(Random random) throws IOException {
        Map<String, byte[]> entries = entries(whole);
        List<String> names = new ArrayList<>(entries.keySet());
        String name = names.get(random.nextInt(names.size()));
        byte[] bytes = entries.get(name).clone();
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        entries.put(name, bytes);
        return zip(entries);
    }

    @Test
    void aSourceThatGivesAnotherContentMakesNoPackage() {
        assertThrows(IOException.class, () -> YearPackage.write(year,
                content -> new ByteArrayInputStream(new byte[1]), OutputStream.nullOutputStream()));
    }
}
