package org.selfeval.library;

import java.nio.file.Path;
import java.util.Optional;

import org.selfeval.exchange.PackageReader;
import org.selfeval.exchange.YearPackage;
import org.selfeval.files.SafeFile;
import org.selfeval.model.Evaluation;
import org.selfeval.model.tree.Edit;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.DataFolder;
import org.selfeval.safety.Workspace;
import org.selfeval.text.Texts;

/** Years carried in and out as packages. */
public final class Packages {

    private final Workspace workspace;
    private final Path dataFolder;

    Packages(Workspace workspace, Path dataFolder) {
        this.workspace = workspace;
        this.dataFolder = dataFolder;
    }

    /**
     * A package that was looked at and not taken yet.
     *
     * @param difference what would change here; empty where the year is not here yet
     */
    public record Incoming(Evaluation year, Optional<Edit> difference) {

        /** Whether everything in it is here already. */
        public boolean isSame() {
            return difference.filter(Edit::isEmpty).isPresent();
        }
    }

    /** Looks at a package; nothing is imported. */
    public Incoming look(Path file) throws ProblemException {
        Evaluation packed = PackageReader.read(file);
        boolean here = workspace.store().list().stream().anyMatch(line -> line.id().equals(packed.id()));
        return new Incoming(packed, here
                ? Optional.of(workspace.store().read(packed.id()).difference(packed, Texts.get("edit.import")))
                : Optional.empty());
    }

    /** Takes in what was looked at; a year that is here already is changed by what differs. */
    public void take(Incoming incoming) throws ProblemException {
        if (!incoming.isSame()) {
            workspace.write(incoming.year().id(), incoming.difference()
                .orElseGet(() -> Edit.insert(Texts.get("edit.import"), incoming.year().rows())));
        }
    }

    /** Writes a year package; a file of this name is replaced, for the clerk was asked when he chose it. */
    public void pack(String id, Path file) throws ProblemException {
        write(workspace.store().read(id), file, dataFolder);
    }

    /** As {@link #pack}, of a year as it is in the window: what is not in the store yet, or cannot get there, included. */
    public static void write(Evaluation year, Path file, Path dataFolder) throws ProblemException {
        DataFolder.guard(dataFolder, file);
        SafeFile.write(file, SafeFile.IfExists.REPLACE, out -> YearPackage.write(year, out));
    }
}
