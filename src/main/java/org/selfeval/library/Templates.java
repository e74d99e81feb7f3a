package org.selfeval.library;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import org.selfeval.cover.Cover;
import org.selfeval.exchange.SchemeFile;
import org.selfeval.exchange.Schemes;
import org.selfeval.files.OwnerOnly;
import org.selfeval.files.SafeFile;
import org.selfeval.model.tree.Row;
import org.selfeval.pool.Sha256;
import org.selfeval.problem.FileProblem;
import org.selfeval.problem.FolderProblem;
import org.selfeval.problem.Problem;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.DataFolder;
import org.selfeval.text.Texts;

/**
 * The schemes one can begin from: those of the program, and the clerk's own, each a file in {@code templates} of the data
 * folder. All methods wait for the disk: the window calls them off its thread.
 */
public final class Templates {

    private static final String ENDING = ".json";
    private static final int NAME_DIGITS = 24;

    private final Path dataFolder;
    private final Path folder;
    private final Supplier<Cover> cover;

    /**
     * @param dataFolder the data folder; nothing is made there before a template is saved
     * @param cover how its files lie, as it is at any time
     */
    public Templates(Path dataFolder, Supplier<Cover> cover) {
        this.dataFolder = dataFolder;
        this.cover = cover;
        folder = dataFolder.resolve("templates");
    }

    /**
     * What there is.
     *
     * @param templates the clerk's own by name, then those of the program
     * @param problems why files of the folder could not be read; they stay as they are
     */
    public record Listing(List<Template> templates, List<Problem> problems) {}

    public Listing list() throws ProblemException {
        List<Template> templates = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files()) {
            try {
                templates.add(template(SchemeFile.read(file, cover.get())));
            } catch (ProblemException e) {
                problems.add(e.problem());
            }
        }
        templates.sort(Comparator.comparing(Template::name));
        templates.addAll(builtIn());
        return new Listing(List.copyOf(templates), List.copyOf(problems));
    }

    /** The schemes that come with the program, the usual one first; needs no disk but the program's own. */
    public static List<Template> builtIn() {
        return Schemes.BUILT_IN.stream()
            .map(name -> new Template(Texts.get("scheme." + name), true, Schemes.builtIn(name)))
            .toList();
    }

    private List<Path> files() throws ProblemException {
        List<Path> files = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*" + ENDING)) {
            found.forEach(files::add);
        } catch (IOException e) {
            throw new ProblemException(new FileProblem.FileUnreadable(folder), e);
        }
        return files;
    }

    /** Keeps a scheme under a name; one of that name is replaced. */
    public Template save(String name, List<Row> rows) throws ProblemException {
        Template template = new Template(name.strip(), false, rows);
        try {
            OwnerOnly.createFolder(folder);
        } catch (IOException e) {
            throw new ProblemException(new FolderProblem.FolderNotWritable(folder), e);
        }
        SchemeFile.Named scheme = named(template);
        SafeFile.writeOwn(file(template), out -> {
            try (OutputStream covered = cover.get().over(out)) {
                SchemeFile.write(scheme, covered);
            }
        });
        return template;
    }

    /** Takes away one of the clerk's own; {@link #save} brings it back. */
    public void delete(Template template) throws ProblemException {
        try {
            Files.deleteIfExists(file(template));
        } catch (IOException e) {
            throw new ProblemException(new FileProblem.FileNotWritten(file(template)), e);
        }
    }

    /** Where the templates lie with all other data; nothing is exported to there. */
    public Path dataFolder() {
        return dataFolder;
    }

    /** Writes a template to a place of the clerk's choice; a file of this name is replaced, for the clerk was asked. */
    public void export(Template template, Path target) throws ProblemException {
        DataFolder.guard(dataFolder, target);
        SafeFile.write(target, SafeFile.IfExists.REPLACE, out -> SchemeFile.write(named(template), out));
    }

    /** The template in a file from elsewhere; nothing is kept yet. */
    public Template read(Path file) throws ProblemException {
        return template(SchemeFile.read(file));
    }

    private static Template template(SchemeFile.Named scheme) {
        return new Template(scheme.name(), false, scheme.rows());
    }

    private static SchemeFile.Named named(Template template) {
        return new SchemeFile.Named(template.name(), template.rows());
    }

    /** Names may hold what no file name can, so the file is called by the digest of the name. */
    private Path file(Template template) {
        String digest = Sha256.of(template.name().getBytes(StandardCharsets.UTF_8));
        return folder.resolve(digest.substring(0, NAME_DIGITS) + ENDING);
    }
}
