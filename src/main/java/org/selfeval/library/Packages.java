package org.selfeval.library;

import java.nio.file.Path;
import org.selfeval.exchange.PackageReader;
import org.selfeval.exchange.PackedYear;
import org.selfeval.exchange.YearPackage;
import org.selfeval.files.SafeFile;
import org.selfeval.model.Evaluation;
import org.selfeval.problem.EvidenceProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.DataFolder;
import org.selfeval.safety.Workspace;
import org.selfeval.safety.backup.Lack;
import org.selfeval.safety.backup.YearBackups;
import org.selfeval.safety.backup.YearTaking;
import org.selfeval.text.Texts;

/** Years carried in and out as packages, with the files kept with them. */
public final class Packages {

    private final Workspace workspace;
    private final Path dataFolder;
    private final YearBackups backups;

    Packages(Workspace workspace, Path dataFolder, YearBackups backups) {
        this.workspace = workspace;
        this.dataFolder = dataFolder;
        this.backups = backups;
    }

    /** A package that was looked at and not taken yet. */
    public record Incoming(Path file, YearTaking.Plan plan) {}

    /** Looks at a package, all of which is verified; nothing is imported. */
    public Incoming look(Path file) throws ProblemException {
        return new Incoming(file,
                new YearTaking(workspace).plan(PackageReader.read(file), Texts.get("edit.import")));
    }

    /**
     * Takes in what was looked at; a year that is here already is backed up and then changed by what differs.
     *
     * @throws ProblemException also if the package is not there any more or is another by now; nothing is imported then
     */
    public void take(Incoming incoming) throws ProblemException {
        backups.take(incoming.plan(), incoming.file());
    }

    /**
     * Writes a year package; a file of this name is replaced, for the clerk was asked when he chose it.
     *
     * @throws ProblemException as {@link #pack(String, Path, SafeFile.IfExists)}
     */
    public void pack(String id, Path file) throws ProblemException {
        pack(id, file, SafeFile.IfExists.REPLACE);
    }

    /**
     * Writes a year package.
     *
     * @throws ProblemException {@link EvidenceProblem.NotPacked} where all but some evidence is in it
     */
    public void pack(String id, Path file, SafeFile.IfExists ifExists) throws ProblemException {
        DataFolder.guard(dataFolder, file);
        PackedYear year = backups.packed(workspace.store().read(id));
        SafeFile.write(file, ifExists, out -> YearPackage.write(year, backups.folder(), out));
        Lack.of(year).refuse(file);
    }

    /**
     * As {@link #pack}, of a year as it is in the window: what is not in the store yet, or cannot get there, included; the
     * files kept with it, which the store has, are not.
     */
    public static void write(Evaluation year, Path file, Path dataFolder) throws ProblemException {
        DataFolder.guard(dataFolder, file);
        SafeFile.write(file, SafeFile.IfExists.REPLACE, out -> YearPackage.writeApart(PackedYear.of(year), out));
    }
}
