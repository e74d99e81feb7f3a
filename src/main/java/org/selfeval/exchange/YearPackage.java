package org.selfeval.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.selfeval.exchange.zip.Announced;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Evidence;
import org.selfeval.model.tree.Row;
import org.selfeval.pool.Content;
import org.selfeval.pool.Sha256;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The year package: a whole evaluation as a .zip, for carrying to another computer and for backups.
 * <ol>
 * <li>{@code manifest.json}: {@code format} ("selfeval-year"), {@code version} (1 or 2), {@code evaluation} (its id),
 * {@code year} and {@code project} where known, {@code rows}, and {@code bytes} and {@code sha256} of the second entry;
 * in version 2 further {@code kept}, the files exported from the year in the order in which they were kept, each with
 * {@code at} (when, 2021-03-18T02:30:00Z), {@code kind}, {@code name}, {@code bytes}, {@code sha256} and {@code year}
 * (digest of what the year held then); {@code contents}, each with {@code bytes} and {@code sha256}, by digest; and
 * {@code apart}: whether these are not in the package but in a pool beside it; and {@code sum}, the SHA-256 of all that is
 * before it, written without blanks.
 * <li>{@code evaluation.json}: {@code {"evaluation": id, "rows": [row, …]}}, parents before their children; a row has
 * {@code type}, {@code id}, {@code parent} (0 for the root), {@code position} and {@code fields}, an object of the known
 * fields in their written form ({@link org.selfeval.model.tree.ValueType}): texts as they are, numbers without exponent,
 * days as 2020-03-05, {@code true} or {@code false}, choices by the name of their constant (several joined by commas),
 * names one a line, steps as {@code 0.9:1;0.8:0.8}. A field that is not there is unknown.
 * <li>{@code files/} and the digest, one for each of {@code contents} in their order, unless they are apart.
 * </ol>
 * Version 1 has no files at all and no rows of evidence, and is written where there are none. Equal years give equal
 * bytes. A change of meaning, or anything added that an older program must not overlook, raises the version; older versions
 * stay readable.
 */
public final class YearPackage {

    /** The newest version. */
    static final int VERSION = 2;

    static final String MANIFEST = "manifest.json";
    static final String EVALUATION = "evaluation.json";
    static final String FILES = "files/";
    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2020, 1, 1, 0, 0);

    private YearPackage() {}

    /**
     * The package of a year, with all its contents.
     *
     * @throws IOException also where a source gives another content than was asked for
     */
    public static void write(PackedYear year, ContentSource source, OutputStream out) throws IOException {
        try (Zip zip = new Zip(out)) {
            begin(year, false, zip);
            for (Content content : year.contents()) {
                zip.putNextEntry(entry(FILES + content.sha256()));
                try (InputStream in = source.open(content)) {
                    new Announced(in, content).transferTo(zip);
                }
                zip.closeEntry();
            }
            zip.finish();
        }
    }

    /** The package of a year, whose contents are in a pool. */
    public static void writeApart(PackedYear year, OutputStream out) throws IOException {
        try (Zip zip = new Zip(out)) {
            begin(year, true, zip);
            zip.finish();
        }
    }

    private static void begin(PackedYear year, boolean apart, Zip zip) throws IOException {
        Evaluation evaluation = year.evaluation();
        List<Row> rows = evaluation.rows();
        zip.putNextEntry(entry(MANIFEST));
        Manifest manifest = new Manifest(version(year), evaluation.id(),
                Optional.ofNullable(evaluation.overview().year()), Optional.ofNullable(evaluation.overview().project()),
                rows.size(), table(evaluation.id(), rows), year.kept(), year.contents(), apart);
        zip.write(manifest.written(JSON));
        zip.closeEntry();
        zip.putNextEntry(entry(EVALUATION));
        writeRows(evaluation.id(), rows, zip);
        zip.closeEntry();
    }

    private static int version(PackedYear year) {
        boolean old = year.kept().isEmpty() && year.contents().isEmpty()
                && year.evaluation().rows().stream().noneMatch(Evidence.class::isInstance);
        return old ? 1 : VERSION;
    }

    private static Content table(String id, List<Row> rows) {
        MessageDigest digest = Sha256.begin();
        Counter counter = new Counter();
        writeRows(id, rows, new DigestOutputStream(counter, digest));
        return new Content(Sha256.end(digest), counter.bytes);
    }

    private static void writeRows(String id, List<Row> rows, OutputStream out) {
        try (JsonGenerator json = JSON.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("evaluation", id);
            json.writeName("rows").writeStartArray();
            rows.forEach(row -> RowJson.write(json, row));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        return entry;
    }

    /** Closing it gives memory back that Java does not see, and leaves what it writes to open. */
    private static final class Zip extends ZipOutputStream {

        Zip(OutputStream out) {
            super(out);
        }

        @Override
        public void close() {
            def.end();
        }
    }

    /** Counts what is written, and keeps nothing. */
    private static final class Counter extends OutputStream {

        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] many, int from, int length) {
            bytes += length;
        }
    }
}
