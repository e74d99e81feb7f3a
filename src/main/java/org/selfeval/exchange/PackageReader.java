package org.selfeval.exchange;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.selfeval.archive.KeptFile;
import org.selfeval.cover.Cover;
import org.selfeval.cover.SealBrokenException;
import org.selfeval.cover.SealedException;
import org.selfeval.evidence.Needed;
import org.selfeval.exchange.zip.Announced;
import org.selfeval.exchange.zip.StrictZip;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.tree.Row;
import org.selfeval.pool.Content;
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
 * Reads year packages, which may come from anywhere: only entries of the names that the manifest implies are accepted, in
 * their order, nothing is unpacked under a name that the file gives, and no more is read than the limits allow, whatever
 * the file claims. Contents go through one buffer to where they are wanted.
 */
public final class PackageReader {

    /**
     * Largest package but for its contents, largest table of rows, most rows. An invented year of 100,000 findings has
     * 103,364 rows, 17 MB of content and a package of 0.7 MB.
     */
    static final long LARGEST_FILE = 64L << 20;
    static final long LARGEST_TABLE = 96L << 20;
    static final int MOST_ROWS = 500_000;

    /** Most files, and most bytes of all contents: a .zip counts to 4 GiB. */
    static final int MOST_FILES = 5_000;
    static final long LARGEST_CONTENTS = 3L << 30;

    private static final Pattern ID = Pattern.compile("[0-9a-zA-Z-]{1,64}");
    /** Names of files without folders. */
    private static final Pattern NAME = Pattern.compile("(?!\\.{1,2}$)[^/\\p{Cntrl}]{1,400}");
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2199;
    private static final int LARGEST_MANIFEST = 4 << 20;

    /** What deflating may add where it does not help, as a part of the whole. */
    private static final int DEFLATED_WORSE = 1000;

    private final Path file;
    private final Cover cover;

    /**
     * @param cover opens the file where it is sealed
     */
    public PackageReader(Path file, Cover cover) {
        this.file = file;
        this.cover = cover;
    }

    /**
     * The year in a package that is not sealed; its contents have been verified, and are read again where they are wanted.
     *
     * @throws ProblemException as {@link #read(ContentSink)}
     */
    public static PackedYear read(Path file) throws ProblemException {
        return new PackageReader(file, Cover.NONE).read(ContentSink.NONE);
    }

    /**
     * The year in a package that has its contents inside.
     *
     * @param sink is given each content; those that it was given before a failure are of no meaning
     * @throws ProblemException if the file is not there, cannot be read, is no year package, is sealed and does not open, is
     *         damaged or comes from a newer version; and what the sink throws
     */
    public PackedYear read(ContentSink sink) throws ProblemException {
        return reading(zip -> {
            Manifest manifest = manifest(zip);
            if (manifest.apart() && !manifest.contents().isEmpty()) {
                throw new ProblemException(new PackageProblem.PackageApart(file));
            }
            return content(zip, manifest, sink);
        });
    }

    /**
     * The year in a package whose contents are in a pool.
     *
     * @throws ProblemException as {@link #read(ContentSink)}
     */
    public PackedYear readApart() throws ProblemException {
        return reading(zip -> {
            Manifest manifest = manifest(zip);
            check(manifest.apart() || manifest.contents().isEmpty());
            return content(zip, manifest, ContentSink.NONE);
        });
    }

    /**
     * What the package says of itself; whether the rest fits is not known by it.
     *
     * @throws ProblemException as {@link #read(ContentSink)}
     */
    public PackageHeading heading() throws ProblemException {
        return reading(zip -> {
            Manifest manifest = manifest(zip);
            return new PackageHeading(manifest.evaluation(), manifest.year(), manifest.project(), manifest.rows(),
                    manifest.contents());
        });
    }

    private interface Reading<T> {
        T from(StrictZip zip) throws IOException, ProblemException;
    }

    private <T> T reading(Reading<T> reading) throws ProblemException {
        Optional<NoPackageReason> reason = noPackage(file);
        if (reason.isPresent()) {
            throw new ProblemException(new PackageProblem.NoPackage(file, reason.get()));
        }
        try (InputStream in = new BufferedInputStream(cover.open(file)); StrictZip zip = new StrictZip(in)) {
            return reading.from(zip);
        } catch (SealedException | SealBrokenException e) {
            throw new ProblemException(new PackageProblem.PackageSealed(file), e);
        } catch (ZipException | EOFException | JacksonException | IllegalArgumentException | ArithmeticException
                | DateTimeException e) {
            throw new ProblemException(new PackageProblem.PackageDamaged(file), e);
        } catch (IOException e) {
            throw new ProblemException(new FileProblem.FileUnreadable(file), e);
        }
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

    private Manifest manifest(StrictZip zip) throws IOException, ProblemException {
        if (!begins(zip)) {
            throw new ProblemException(new PackageProblem.PackageForeign(file));
        }
        byte[] bytes = zip.content().readNBytes(LARGEST_MANIFEST + 1);
        check(bytes.length <= LARGEST_MANIFEST);
        JsonNode json = YearPackage.JSON.readTree(bytes);
        if (!Manifest.isOne(json)) {
            throw new ProblemException(new PackageProblem.PackageForeign(file));
        }
        if (Manifest.version(json) > YearPackage.VERSION) {
            throw new ProblemException(new PackageProblem.PackageNewer(file, Manifest.version(json)));
        }
        Manifest manifest = Manifest.of(json);
        check(manifest.fits(YearPackage.JSON, json));
        check(manifest.version() >= 1 && ID.matcher(manifest.evaluation()).matches());
        check(manifest.rows() >= 0 && manifest.rows() <= MOST_ROWS && manifest.table().size() <= LARGEST_TABLE);
        long inside = checkContents(manifest);
        check(Files.size(file) <= LARGEST_FILE + inside + inside / DEFLATED_WORSE);
        return manifest;
    }

    private static boolean begins(StrictZip zip) throws IOException {
        try {
            return zip.next().filter(YearPackage.MANIFEST::equals).isPresent();
        } catch (ZipException | EOFException e) {
            return false;
        }
    }

    /** How many bytes of contents are in the package. */
    private static long checkContents(Manifest manifest) {
        List<Content> contents = manifest.contents();
        check(contents.size() <= MOST_FILES && manifest.kept().size() <= MOST_FILES);
        long size = 0;
        for (int i = 0; i < contents.size(); i++) {
            check(i == 0 || contents.get(i - 1).sha256().compareTo(contents.get(i).sha256()) < 0);
            check(contents.get(i).size() <= LARGEST_CONTENTS);
            size += contents.get(i).size();
        }
        check(manifest.apart() || size <= LARGEST_CONTENTS);
        Set<Content> known = new HashSet<>(contents);
        for (KeptFile kept : manifest.kept()) {
            check(known.contains(PackedYear.content(kept)) && NAME.matcher(kept.name()).matches());
            check(Content.isDigest(kept.year()));
        }
        check(new HashSet<>(manifest.kept()).size() == manifest.kept().size());
        return manifest.apart() ? 0 : size;
    }

    private static PackedYear content(StrictZip zip, Manifest manifest, ContentSink sink)
            throws IOException, ProblemException {
        check(zip.next().filter(YearPackage.EVALUATION::equals).isPresent());
        Announced table = new Announced(zip.content(), manifest.table());
        List<Row> rows = rows(table, manifest);
        table.finish();
        check(rows.size() == manifest.rows());
        Evaluation evaluation = Evaluation.of(manifest.evaluation(), rows);
        checkRoot(evaluation.overview(), manifest);
        checkNeeded(evaluation, manifest);
        if (!manifest.apart()) {
            for (Content content : manifest.contents()) {
                check(zip.next().filter((YearPackage.FILES + content.sha256())::equals).isPresent());
                put(content, new Announced(zip.content(), content), sink);
            }
        }
        check(zip.next().isEmpty());
        return new PackedYear(evaluation, manifest.kept(), manifest.contents());
    }

    private static void put(Content content, Announced in, ContentSink sink) throws IOException, ProblemException {
        try {
            sink.put(content, in);
        } catch (IOException | ProblemException e) {
            if (in.isBroken()) {
                throw (IOException) new ZipException("a content breaks off").initCause(e);
            }
            throw e;
        }
        in.finish();
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

    /** Nothing is carried that nothing names. What evidence names may be missing, as it was where it was packed. */
    private static void checkNeeded(Evaluation evaluation, Manifest manifest) {
        Set<Content> named = new HashSet<>(Needed.by(evaluation));
        check(manifest.version() > 1 || Needed.rows(evaluation).isEmpty());
        manifest.kept().forEach(file -> named.add(PackedYear.content(file)));
        check(named.containsAll(manifest.contents()));
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
}
