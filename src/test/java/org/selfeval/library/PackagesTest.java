package org.selfeval.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.evidence.Attaching;
import org.selfeval.evidence.Samples;
import org.selfeval.exchange.Example;
import org.selfeval.exchange.PackageReader;
import org.selfeval.exchange.PackedYear;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Evidence;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Row;
import org.selfeval.problem.EvidenceProblem;
import org.selfeval.problem.ProblemException;

/** A year is carried with its evidence, or it is said what of that is not in the package. */
class PackagesTest {

    @TempDir
    private Path folder;

    private Library library;
    private Evaluation year;
    private List<Attaching.Attached> attached;
    private Path file;

    @BeforeEach
    void attachTwoFiles() throws Exception {
        library = Library.open(folder.resolve("data"), Clock.systemUTC());
        file = folder.resolve("包.zip");
        Evaluation example = Example.year2020();
        long round = example.rounds().getFirst().row().id();
        attached = library.evidence()
            .attaching(List.of(), round)
            .take(List.of(Samples.write(folder, "通知.pdf", "通知"), Samples.write(folder, "纪要.pdf", "纪要")),
                    Samples.PATIENT)
            .attached();
        List<Row> rows = new ArrayList<>();
        for (Attaching.Attached one : attached) {
            rows.add(new Evidence(example.lastRowId() + 1 + rows.size(), round, 1 + rows.size(), one.name(),
                    (int) one.content().size(), one.content().sha256(), null, null));
        }
        year = example.apply(Edit.insert("佐证", rows));
        library.restore(year);
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private Path lying(int which) {
        return folder.resolve("data/evidence").resolve(attached.get(which).content().sha256());
    }

    private PackedYear pack() throws ProblemException {
        library.packages().pack(year.id(), file);
        return PackageReader.read(file);
    }

    @Test
    void aPackageHasAllEvidence() throws Exception {
        assertEquals(2, pack().contents().size());
    }

    @Test
    void ofAPackageThatLacksEvidenceItIsSaidWhat() throws Exception {
        Files.writeString(lying(1), "改动");
        EvidenceProblem.NotPacked lacking = new EvidenceProblem.NotPacked(file, List.of("纪要.pdf"));
        assertEquals(lacking, assertThrows(ProblemException.class, this::pack).problem());
        assertTrue(lacking.sentence().toString().contains("纪要.pdf"));
        assertEquals(year, PackageReader.read(file).evaluation());
        assertEquals(List.of(attached.getFirst().content()), PackageReader.read(file).contents());

        Files.delete(lying(1));
        assertEquals(lacking, assertThrows(ProblemException.class, this::pack).problem());
    }

    @Test
    void whatWasBackedUpIsPackedThoughItIsAlteredSince() throws Exception {
        library.backups().backUpAll();
        Files.writeString(lying(1), "改动");
        assertEquals(2, pack().contents().size());
    }

    @Test
    void ofBackupsThatLackEvidenceItIsSaidWhatOnceTheyAreMade() throws Exception {
        Files.delete(lying(0));
        EvidenceProblem.NotPacked said = (EvidenceProblem.NotPacked) assertThrows(ProblemException.class,
                () -> library.backups().backUpAll())
            .problem();
        assertEquals(List.of("通知.pdf"), said.names());
        assertEquals(1, library.backups().folder().list().size());
    }

    @Test
    void aBackupElsewhereThatLacksEvidenceIsSaidToo() throws Exception {
        Files.delete(lying(0));
        Path stick = Files.createDirectory(folder.resolve("stick"));
        EvidenceProblem.NotPacked said = (EvidenceProblem.NotPacked) assertThrows(ProblemException.class,
                () -> library.backups().backUpTo(stick))
            .problem();
        assertEquals(List.of("通知.pdf"), said.names());
        assertEquals(stick, said.place().getParent());
    }
}
