package org.selfeval.exchange;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.tree.Row;
import org.selfeval.problem.FileProblem;
import org.selfeval.problem.NoPackageReason;
import org.selfeval.problem.PackageProblem;
import org.selfeval.problem.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;

/**
 * Reads year packages, which may come from anywhere: nothing is unpacked to disk, no entry beyond the two is accepted, and
 * no more is read than the limits allow, whatever the file claims.
 */
public final class PackageReader {

    /**
     * Largest package, largest content, most rows. An invented year of 100,000 findings has 103,364 rows, 17 MB of content
     * and a package of 0.7 MB.
     */
    static final long LARGEST_FILE = 64L << 20;
    static final long LARGEST_CONTENT = 96L << 20;
    static final int MOST_ROWS = 500_000;
    private static final Pattern ID = Pattern.compile("[0-9a-zA-Z-]{1,64}");
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2199;
    private static final int LARGEST_MANIFEST = 1 << 16;

    private final Path file;

    private PackageReader(Path file) {
        this.file = file;
    }

    /**
     * The evaluation in a package.
     *
     * @throws ProblemException if the file is not there, cannot be read, is no year package, is damaged or comes from a newer version;
     *         nothing has been imported
     */
    public static Evaluation read(Path file) throws ProblemException {
        Optional<NoPackageReason> reason = noPackage(file);
        if (reason.isPresent()) {
            throw new ProblemException(new PackageProblem.NoPackage(file, reason.get()));
        }
        return new PackageReader(file).read();
    }

    private static Optional<NoPackageReason> noPackage(Path file) {
        if (Files.notExists(file)) {
            return Optional.of(NoPackageReason.MISSING);
        }
        if (Files.isDirectory(file)) {
            return Optional.of(NoPackageReason.FOLDER);
        }
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")
                ? Optional.of(NoPackageReason.TABLE)
                : Optional.empty();
    }

    private Evaluation read() throws ProblemException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                ZipInputStream zip = new ZipInputStream(in)) {
            if (Files.size(file) > LARGEST_FILE) {
                throw new ProblemException(new PackageProblem.PackageForeign(file));
            }
            Manifest manifest = manifest(zip);
            if (manifest.version() > YearPackage.VERSION) {
                throw new ProblemException(new PackageProblem.PackageNewer(file, manifest.version()));
            }
            check(manifest.version() >= 1 && ID.matcher(manifest.evaluation()).matches());
            check(manifest.rows() >= 0 && manifest.rows() <= MOST_ROWS);
            check(manifest.bytes() >= 0 && manifest.bytes() <= LARGEST_CONTENT);
            Evaluation evaluation = content(zip, manifest);
            checkRoot(evaluation.overview(), manifest);
            check(zip.getNextEntry() == null);
            return evaluation;
        } catch (ZipException | EOFException | JacksonException | IllegalArgumentException | ArithmeticException e) {
            throw new ProblemException(new PackageProblem.PackageDamaged(file), e);
        } catch (IOException e) {
            throw new ProblemException(new FileProblem.FileUnreadable(file), e);
        }
    }

    private Manifest manifest(ZipInputStream zip) throws IOException, ProblemException {
        ZipEntry first = zip.getNextEntry();
        if (first == null || !first.getName().equals(YearPackage.MANIFEST)) {
            throw new ProblemException(new PackageProblem.PackageForeign(file));
        }
        byte[] bytes = zip.readNBytes(LARGEST_MANIFEST + 1);
        check(bytes.length <= LARGEST_MANIFEST);
        JsonNode json = YearPackage.JSON.readTree(bytes);
        if (!Manifest.isOne(json)) {
            throw new ProblemException(new PackageProblem.PackageForeign(file));
        }
        return Manifest.of(json);
    }

    private static Evaluation content(ZipInputStream zip, Manifest manifest) throws IOException {
        ZipEntry second = zip.getNextEntry();
        check(second != null && second.getName().equals(YearPackage.EVALUATION));
        MessageDigest digest = YearPackage.sha256();
        Limited content = new Limited(new DigestInputStream(zip, digest), manifest.bytes());
        List<Row> rows = rows(content, manifest);
        content.transferTo(java.io.OutputStream.nullOutputStream());
        check(content.left == 0 && rows.size() == manifest.rows());
        check(HexFormat.of().formatHex(digest.digest()).equals(manifest.sha256()));
        return Evaluation.of(manifest.evaluation(), rows);
    }

    private static List<Row> rows(InputStream content, Manifest manifest) {
        try (JsonParser json = YearPackage.JSON.reader()
            .without(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .createParser(content)) {
            check(json.nextToken() == JsonToken.START_OBJECT && "evaluation".equals(json.nextName()));
            check(json.nextToken() == JsonToken.VALUE_STRING && json.getString().equals(manifest.evaluation()));
            check("rows".equals(json.nextName()) && json.nextToken() == JsonToken.START_ARRAY);
            List<Row> rows = new ArrayList<>();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                check(rows.size() < manifest.rows());
                rows.add(RowJson.read(json));
            }
            check(json.currentToken() == JsonToken.END_ARRAY && json.nextToken() == JsonToken.END_OBJECT);
            check(json.nextToken() == null);
            return rows;
        }
    }

    private static void checkRoot(Overview root, Manifest manifest) {
        check(manifest.year().equals(Optional.ofNullable(root.year())));
        check(manifest.project().equals(Optional.ofNullable(root.project())));
        check(root.year() == null || (root.year() >= FIRST_YEAR && root.year() <= LAST_YEAR));
    }

    private static void check(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not as the package format demands");
        }
    }

    /** Ends with an error where more comes than was announced, so that a bomb goes off at the limit. */
    private static final class Limited extends InputStream {

        private final InputStream in;
        private long left;

        Limited(InputStream in, long limit) {
            this.in = in;
            left = limit;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = in.read(into, from, length);
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new ZipException("more than announced");
            }
            return read;
        }
    }
}
