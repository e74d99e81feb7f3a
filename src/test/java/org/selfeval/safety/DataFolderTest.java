package org.selfeval.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selfeval.problem.FileProblem;
import org.selfeval.problem.FolderProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.TargetFault;

class DataFolderTest {

    private static final Path HOME = Path.of("home").toAbsolutePath();

    @TempDir
    private Path program;

    @Test
    void theNamedFolderComesFirst() throws IOException {
        Files.createFile(program.resolve(DataFolder.PORTABLE_FLAG));
        assertEquals(Path.of("数据").toAbsolutePath(), DataFolder.choose(Optional.of(Path.of("x/../数据")), "Linux",
                Map.of("XDG_DATA_HOME", "/else"), HOME, Optional.of(program)));
    }

    @Test
    void aFlagBesideTheProgramKeepsTheDataBesideItToo() throws IOException {
        Map<String, String> env = Map.of("XDG_DATA_HOME", "/else", "LOCALAPPDATA", "/else");
        assertEquals(Path.of("/else/selfeval").toAbsolutePath(),
                DataFolder.choose(Optional.empty(), "Linux", env, HOME, Optional.of(program)));
        Files.createFile(program.resolve(DataFolder.PORTABLE_FLAG));
        for (String os : new String[]{"Linux", "Windows 10"}) {
            assertEquals(program.resolve("data").toAbsolutePath(),
                    DataFolder.choose(Optional.empty(), os, env, HOME, Optional.of(program)));
        }
    }

    @Test
    void onlyAJarIsAProgramAndNoFolderOfClasses() throws IOException {
        Path jar = Files.createFile(program.resolve("selfeval.jar"));
        Path classes = Files.createDirectory(program.resolve("classes"));
        assertEquals(Optional.of(program), DataFolder.ofJar(jar));
        assertEquals(Optional.empty(), DataFolder.ofJar(classes));
    }

    @Test
    void elseThePlaceTheSystemHasForIt() {
        Path told = Path.of("told").toAbsolutePath();
        assertEquals(told.resolve("selfeval"), choose("Linux", Map.of("XDG_DATA_HOME", told.toString())));
        assertEquals(told.resolve("SelfEval"), choose("Windows 11", Map.of("LOCALAPPDATA", told.toString())));
        assertEquals(HOME.resolve(".local/share/selfeval"), choose("Linux", Map.of("XDG_DATA_HOME", " ")));
        assertEquals(HOME.resolve(".local/share/selfeval"), choose("Linux", Map.of("XDG_DATA_HOME", "not/absolute")));
        assertEquals(HOME.resolve("AppData/Local/SelfEval"), choose("Windows 10", Map.of()));
    }

    private static Path choose(String os, Map<String, String> env) {
        return DataFolder.choose(Optional.empty(), os, env, HOME, Optional.empty());
    }

    @Test
    void itIsMadeWithTheFoldersAboveItAndLeftEmpty() throws Exception {
        Path folder = program.resolve("新/数据");
        DataFolder.prepare(folder);
        DataFolder.prepare(folder);
        assertTrue(Files.isDirectory(folder));
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nothingElseIsWrittenIntoIt() throws Exception {
        Path data = Files.createDirectory(program.resolve("data"));
        Path store = Files.createFile(data.resolve("selfeval.mv.db"));
        Path link = Files.createSymbolicLink(program.resolve("link"), data);
        Path fileLink = Files.createSymbolicLink(program.resolve("表.xlsx"), Path.of("data/new.xlsx"));
        Path hardLink = Files.createLink(program.resolve("包.zip"), store);
        for (Path target : List.of(store, data, data.resolve("new.xlsx"), data.resolve("none/x.xlsx"),
                data.resolve("logs/../x.zip"), link.resolve("x.zip"), fileLink, hardLink)) {
            ProblemException thrown = assertThrows(ProblemException.class, () -> DataFolder.guard(data, target),
                    target::toString);
            assertEquals(TargetFault.IN_DATA_FOLDER,
                    assertInstanceOf(FileProblem.TargetUnfit.class, thrown.problem()).fault());
            DataFolder.guard(link.resolveSibling("data2"), program.resolve("other.zip"));
        }
        assertThrows(ProblemException.class, () -> DataFolder.guard(link, store));
        DataFolder.guard(data, program.resolve("data.zip"));
        DataFolder.guard(data, program.resolve("none/x.zip"));
        DataFolder.guard(data, data.resolve("../x.zip"));
    }

    @Test
    void aFolderThatCannotBeMadeHasASentence() throws IOException {
        Path file = Files.createFile(program.resolve("file"));
        ProblemException thrown = assertThrows(ProblemException.class, () -> DataFolder.prepare(file.resolve("data")));
        assertEquals(new FolderProblem.FolderNotWritable(file.resolve("data")), thrown.problem());
        assertTrue(thrown.problem().sentence().toString().contains(file.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲;乙", "甲\\乙"})
    @DisabledOnOs(OS.WINDOWS)
    void aNameTheDatabaseCannotTakeIsRefusedBeforeAnythingIsMade(String name) {
        Path folder = program.resolve(name);
        ProblemException thrown = assertThrows(ProblemException.class, () -> DataFolder.prepare(folder));
        assertEquals(new FolderProblem.FolderNameUnusable(folder), thrown.problem());
        assertFalse(Files.exists(folder));
    }
}
