package org.selfeval.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.selfeval.archive.Digests;
import org.selfeval.archive.KeptFile;
import org.selfeval.archive.KeptKind;
import org.selfeval.evidence.Needed;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Evidence;
import org.selfeval.model.tree.Edit;
import org.selfeval.pool.Content;

/** A year with kept files and evidence, as a package of version 2. */
public final class SamplePackage {

    private static final Instant KEPT = Instant.parse("2021-03-18T02:30:00.123Z");
    private static final List<byte[]> CONTENTS = List.of("自评表".getBytes(StandardCharsets.UTF_8),
            "%PDF-1.4 通报".getBytes(StandardCharsets.UTF_8), new byte[3000]);

    private SamplePackage() {}

    /** The example year with two rows of evidence, one of which has lost its file, and three exported files. */
    public static PackedYear year() {
        Evaluation plain = Example.year2020();
        long last = plain.lastRowId();
        long round = plain.rounds().getFirst().row().id();
        Evaluation year = plain.apply(Edit.insert("佐证", List.of(
                evidence(last + 1, round, 1, "通报.pdf", CONTENTS.get(1)),
                evidence(last + 2, round, 2, "丢失.pdf", new byte[]{1}))));
        return PackedYear.of(year, List.of(kept(3, "三.xlsx", CONTENTS.get(0)), kept(2, "二.xlsx", CONTENTS.get(2)),
                kept(1, "一.xlsx", CONTENTS.get(0))),
                Needed.by(year).stream().filter(SamplePackage::isThere).toList());
    }

    /** The package of a year without files, in memory. */
    public static byte[] bytes(Evaluation year) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        YearPackage.writeApart(PackedYear.of(year), bytes);
        return bytes.toByteArray();
    }

    private static Evidence evidence(long id, long parent, int position, String name, byte[] bytes) {
        return new Evidence(id, parent, position, name, bytes.length, Digests.of(bytes), LocalDate.of(2021, 3, 1),
                null);
    }

    private static KeptFile kept(int number, String name, byte[] bytes) {
        return new KeptFile(number, KEPT.plusSeconds(number), KeptKind.TABLE, name, bytes.length, Digests.of(bytes),
                Digests.of(Example.year2020()));
    }

    private static boolean isThere(Content content) {
        return CONTENTS.stream().anyMatch(bytes -> Digests.of(bytes).equals(content.sha256()));
    }

    /** A content of the year. */
    public static InputStream open(Content content) {
        return new ByteArrayInputStream(Stream.of(CONTENTS)
            .flatMap(List::stream)
            .filter(bytes -> Digests.of(bytes).equals(content.sha256()))
            .map(bytes -> Arrays.copyOf(bytes, bytes.length))
            .findFirst()
            .orElseThrow());
    }

    /** The package. */
    public static byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        YearPackage.write(year(), SamplePackage::open, bytes);
        return bytes.toByteArray();
    }
}
