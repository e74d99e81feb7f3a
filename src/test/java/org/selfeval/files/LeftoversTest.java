package org.selfeval.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selfeval.files.SafeFile.IfExists;

/** What a kill leaves beside a target is the old file or the new one, and besides them what goes by itself later. */
class LeftoversTest {

    private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "the new content".getBytes(StandardCharsets.UTF_8);
    private static final FileTime LONG_AGO = FileTime
        .fromMillis(System.currentTimeMillis() - Duration.ofHours(2).toMillis());

    @TempDir
    Path folder;

    @TempDir
    Path killed;

    private final List<Path> pictures = new ArrayList<>();

    /** Takes a picture of the folder before and after each call of the system: what a kill at that step leaves. */
    private final class Watched extends Disk {

        @Override
        java.nio.channels.FileChannel create(Path file) throws IOException {
            picture();
            java.nio.channels.FileChannel made = super.create(file);
            picture();
            return made;
        }

        @Override
        void force(java.nio.channels.FileChannel channel) throws IOException {
            picture();
            super.force(channel);
            picture();
        }

        @Override
        void move(Path from, Path to) throws IOException {
            picture();
            super.move(from, to);
            picture();
        }
    }

    private void picture() throws IOException {
        Path copy = Files.createDirectory(killed.resolve(String.valueOf(pictures.size())));
        for (Path file : list(folder)) {
            Files.copy(file, copy.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
        }
        pictures.add(copy);
    }

    private static List<Path> list(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.sorted().toList();
        }
    }

    @Test
    void aKillAtAnyStepLeavesTheOldFileOrTheNewOneAndTheNextExportThereClearsTheRest() throws Exception {
        Path target = Files.write(folder.resolve("表.xlsx"), OLD);
        new SafeFile(new Watched()).put(target, IfExists.REPLACE, out -> {
            out.write(NEW, 0, 5);
            out.flush();
            picture();
            out.write(NEW, 5, NEW.length - 5);
        });
        picture();
        assertEquals(8, pictures.size());
        int left = 0;
        for (Path picture : pictures) {
            byte[] found = Files.readAllBytes(picture.resolve("表.xlsx"));
            String text = new String(found, StandardCharsets.UTF_8);
            assertEquals(true, text.equals("old") || text.equals("the new content"), text);
            for (Path other : list(picture)) {
                if (!other.endsWith("表.xlsx")) {
                    left++;
                    Files.setLastModifiedTime(other, LONG_AGO);
                }
            }
            SafeFile.write(picture.resolve("新.xlsx"), IfExists.REFUSE, out -> out.write(NEW));
            assertEquals(List.of(picture.resolve("新.xlsx"), picture.resolve("表.xlsx")), list(picture));
        }
        assertEquals(5, left);
    }

    @Test
    void whatSomebodyElseIsWritingThereIsLeftToHim() throws Exception {
        Path others = Files.write(Leftovers.name(folder), OLD);
        Path foreign = Files.write(folder.resolve("selfeval.tmp"), OLD);
        Files.setLastModifiedTime(foreign, LONG_AGO);
        Path file = folder.resolve("a.xlsx");
        SafeFile.write(file, IfExists.REFUSE, out -> out.write(NEW));
        assertEquals(List.of(others, file, foreign), list(folder));
    }

    @Test
    void belowTheDataFolderAllGoAndNothingElse() throws Exception {
        Path deep = Files.createDirectories(folder.resolve("backups/contents"));
        Files.write(Leftovers.name(folder), OLD);
        Files.write(Leftovers.name(deep), OLD);
        Path kept = Files.write(deep.resolve("ab12"), OLD);
        Files.createDirectory(Leftovers.name(folder).resolveSibling(".selfeval-folder.tmp"));
        Leftovers.removeBelow(folder);
        assertEquals(List.of(kept), list(deep));
        assertEquals(List.of(folder.resolve(".selfeval-folder.tmp"), folder.resolve("backups")), list(folder));
        Leftovers.removeBelow(folder.resolve("none"));
    }
}
