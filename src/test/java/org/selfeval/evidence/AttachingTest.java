package org.selfeval.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.selfeval.cover.Cover;
import org.selfeval.model.Evidence;
import org.selfeval.pool.Content;
import org.selfeval.pool.ContentPool;
import org.selfeval.problem.EvidenceFault;
import org.selfeval.problem.EvidenceProblem;
import org.selfeval.problem.FolderProblem;
import org.selfeval.problem.Problem;

class AttachingTest {

    private static final long ROW = 7;

    @TempDir
    private Path temp;
    private Path data;
    private Path desk;
    private EvidenceFolder folder;

    @BeforeEach
    void makeFolders() throws IOException {
        data = Files.createDirectory(temp.resolve("data"));
        desk = Files.createDirectory(temp.resolve("desk"));
        folder = new EvidenceFolder(data, () -> Cover.NONE);
    }

    private Attaching.Result take(List<Evidence> there, Path... files) {
        return folder.attaching(there, ROW).take(List.of(files), Samples.PATIENT);
    }

    private void assertRefused(EvidenceFault fault, Path file) throws IOException {
        Attaching.Result result = take(List.of(), file);
        Problem problem = result.refused().orElseThrow();
        assertEquals(fault, assertInstanceOf(EvidenceProblem.Refused.class, problem).fault());
        assertTrue(problem.sentence().toString().contains("没有"));
        assertEquals(List.of(), result.attached());
        assertTrue(folder.pool().digests().isEmpty());
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(desk.resolve(name), bytes);
    }

    @Test
    void everyKindThatIsOfferedIsTaken() throws Exception {
        for (Format format : Format.values()) {
            for (String ending : format.endings()) {
                Path file = Samples.write(desk, "材料." + ending, ending);
                Attaching.Result result = take(List.of(), file);
                assertEquals(Optional.empty(), result.refused(), ending);
                assertEquals("材料." + ending, result.attached().getFirst().name());
                assertEquals(ContentPool.State.WHOLE, folder.pool().state(result.attached().getFirst().content()));
                take(List.of(), Samples.write(desk, "大写." + ending.toUpperCase(java.util.Locale.ROOT), ending));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"程序.exe", "脚本.bat", "脚本.js", "网页.html", "图.svg", "宏.xlsm", "包.zip", "包.rar", "快捷.lnk",
        "没有后缀", "docx",
        ".pdf.", "双后缀.pdf.exe"})
    void otherKindsAreNotTaken(String name) throws IOException {
        assertRefused(EvidenceFault.KIND, file(name, Samples.bytes("pdf", "内容")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "jpg", "png", "bmp", "tif", "docx", "xlsx", "pptx", "doc", "xls", "ppt", "wps", "et",
        "dps", "ofd"})
    void aFileThatIsNotWhatItsEndingSaysIsNotTaken(String ending) throws IOException {
        assertRefused(EvidenceFault.FOREIGN, file("甲." + ending, "<html>表格</html>".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void programsAndScriptsAreNoTexts() throws IOException {
        assertRefused(EvidenceFault.FOREIGN, file("甲.txt", "MZ\u0090".getBytes(StandardCharsets.ISO_8859_1)));
        assertRefused(EvidenceFault.FOREIGN, file("乙.txt", "#!/bin/sh\n".getBytes(StandardCharsets.UTF_8)));
        assertRefused(EvidenceFault.FOREIGN, file("丙.txt", new byte[]{65, 0, 66}));
    }

    @Test
    void textsOfAnyCodingAreTaken() throws IOException {
        assertEquals(3, take(List.of(), file("甲.txt", "会议".getBytes(StandardCharsets.UTF_8)),
                file("乙.txt", "会议".getBytes(java.nio.charset.Charset.forName("GB18030"))),
                file("丙.txt", "\uFEFF会议".getBytes(StandardCharsets.UTF_16LE)))
            .attached()
            .size());
    }

    @Test
    void anyZipUnderTheNameOfATableIsNotTaken() throws IOException {
        assertRefused(EvidenceFault.FOREIGN, file("甲.xlsx", Samples.zip("run.exe", "x")));
        assertRefused(EvidenceFault.FOREIGN, file("甲.ofd", Samples.zip("run.exe", "x")));
    }

    @Test
    void macrosAreFoundWhereverTheyStand() throws IOException {
        String mark = new String("_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.UTF_8);
        for (int before : new int[]{0, 1, 8180, 16_370, 100_001}) {
            String text = "x".repeat(before) + "__VBA_" + mark;
            assertRefused(EvidenceFault.MACROS, file("甲.xls", Samples.bytes("xls", text)));
            assertRefused(EvidenceFault.MACROS, file("甲.wps", Samples.bytes("wps", text)));
        }
        byte[] plain = Samples.zip("[Content_Types].xml", "x");
        byte[] both = java.util.Arrays.copyOf(plain, plain.length + 100);
        byte[] macros = "xl/vbaProject.bin".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(macros, 0, both, plain.length + 5, macros.length);
        assertRefused(EvidenceFault.MACROS, file("甲.docx", both));
        assertEquals(1, take(List.of(), file("乙.pdf", Samples.bytes("pdf", mark))).attached().size());
    }

    @Test
    void foldersDevicesAndNothingAreNotTaken() throws IOException {
        assertRefused(EvidenceFault.FOLDER, Files.createDirectory(desk.resolve("甲.pdf")));
        assertRefused(EvidenceFault.NO_FILE, desk.resolve("没有.pdf"));
        assertRefused(EvidenceFault.EMPTY, file("空.pdf", new byte[0]));
        Path device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device));
        assertRefused(EvidenceFault.NO_FILE, Files.createSymbolicLink(desk.resolve("无尽.pdf"), device));
    }

    @Test
    void whatLiesInTheDataFolderIsNotTakenWhateverLinkLeadsThere() throws IOException {
        Path own = Samples.write(data, "自己.pdf", "x");
        assertRefused(EvidenceFault.IN_DATA_FOLDER, own);
        assertRefused(EvidenceFault.IN_DATA_FOLDER, Files.createSymbolicLink(desk.resolve("链接.pdf"), own));
        Path linked = Files.createSymbolicLink(desk.resolve("文件夹"), data);
        assertRefused(EvidenceFault.IN_DATA_FOLDER, linked.resolve("自己.pdf"));
    }

    @Test
    void aLinkToAFileElsewhereIsThatFile() throws IOException {
        Path file = Samples.write(desk, "甲.pdf", "x");
        assertEquals(1, take(List.of(), Files.createSymbolicLink(desk.resolve("乙.pdf"), file)).attached().size());
    }

    @Test
    void namesAreNeitherTooLongNorDeceiving() throws IOException {
        assertRefused(EvidenceFault.NAME_UNFIT, file("甲\u202Efdp.exe.pdf", Samples.bytes("pdf", "x")));
        assertRefused(EvidenceFault.NAME_UNFIT, file("甲\n乙.pdf", Samples.bytes("pdf", "x")));
        assertRefused(EvidenceFault.NAME_TOO_LONG, file("a".repeat(197) + ".pdf", Samples.bytes("pdf", "x")));
        assertEquals(1, take(List.of(), file("a".repeat(196) + ".pdf", Samples.bytes("pdf", "x"))).attached().size());
    }

    @Test
    void aFileOfFiftyMegabytesIsCopiedInPiecesAndALargerOneNot() throws Exception {
        Path large = file("大.txt", "很大的文件".repeat(100).getBytes(StandardCharsets.UTF_8));
        try (RandomAccessFile grown = new RandomAccessFile(large.toFile(), "rw")) {
            grown.setLength(Limits.FILE + 1);
        }
        assertRefused(EvidenceFault.TOO_LARGE, large);
        try (RandomAccessFile cut = new RandomAccessFile(large.toFile(), "rw")) {
            cut.setLength(Limits.FILE);
        }
        var thread = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        assertEquals(Limits.FILE, take(List.of(), large).attached().getFirst().content().size());
        long allocated = thread.getCurrentThreadAllocatedBytes() - before;
        assertTrue(allocated < 8 << 20, () -> allocated + " bytes");
    }

    @Test
    void ofFortyNineAndFiftyOneMegabytesTheFirstIsAttachedAndTheSecondRefusedWithWhatToDo() throws Exception {
        Path fits = Samples.write(desk, "扫描件.pdf", "x");
        Path large = Samples.write(desk, "高清扫描件.pdf", "x");
        for (Path file : List.of(fits, large)) {
            try (RandomAccessFile grown = new RandomAccessFile(file.toFile(), "rw")) {
                grown.setLength(file.equals(fits) ? 49L << 20 : 51L << 20);
            }
        }
        Attaching.Result result = take(List.of(), fits, large);
        Attaching.Attached attached = result.attached().getFirst();
        assertEquals(new Attaching.Attached("扫描件.pdf", new Content(attached.content().sha256(), 49L << 20)), attached);
        assertEquals(ContentPool.State.WHOLE, folder.pool().state(attached.content()));
        assertEquals(1, folder.pool().digests().size());
        String said = result.refused().orElseThrow().sentence().toString();
        assertTrue(said.contains("“高清扫描件.pdf”超过 50 MB，没有添加"), said);
        assertTrue(said.contains("拆分成几个文件"), said);
    }

    @Test
    void theSameFileIsNotAttachedTwiceToOneRowButToTwoRows() throws IOException {
        Path file = Samples.write(desk, "甲.pdf", "x");
        Attaching.Attached first = take(List.of(), file).attached().getFirst();
        Evidence there = new Evidence(1, ROW, 1, "旧名.pdf", (int) first.content().size(), first.content().sha256(), null,
                null);
        assertEquals(new EvidenceProblem.Refused("甲.pdf", EvidenceFault.THERE),
                take(List.of(there), file).refused().orElseThrow());
        Evidence elsewhere = Evidence.TYPE.rowClass().cast(Evidence.TYPE.at(there, 1, ROW + 1, 1));
        assertEquals(1, take(List.of(elsewhere), file).attached().size());
        assertEquals(1, folder.pool().digests().size());
    }

    @Test
    void attachingAgainWhatIsMissingOrAlteredMendsItWithoutAnotherRow() throws Exception {
        Path file = Samples.write(desk, "甲.pdf", "x");
        Attaching.Attached first = take(List.of(), file).attached().getFirst();
        Evidence there = new Evidence(1, ROW, 1, "甲.pdf", (int) first.content().size(), first.content().sha256(), null,
                null);
        Path content = data.resolve("evidence").resolve(there.sha256());
        for (boolean altered : new boolean[]{true, false}) {
            Files.delete(content);
            if (altered) {
                Files.writeString(content, "改动");
            }
            Attaching.Result again = take(List.of(there), file);
            assertEquals(new Attaching.Result(List.of(), 1, Optional.empty()), again);
            assertEquals(ContentPool.State.WHOLE, folder.state(there));
        }
    }

    @ParameterizedTest
    @CsvSource({"499, 0, ", "500, 0, YEAR_FILES", "1, 1073741000, YEAR_SIZE", "1, 1073741800, YEAR_SIZE",
        "2, 536870400, "})
    void aYearHoldsSoManyFilesAndSoMuch(int files, int size, EvidenceFault fault) throws IOException {
        Path file = Samples.write(desk, "甲.pdf", "x".repeat(1000));
        List<Evidence> there = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            there.add(new Evidence(i, 1, i, "乙.pdf", size, Integer.toHexString(i + 0x1000).repeat(16), null, null));
        }
        Optional<Problem> refused = take(there, file).refused();
        assertEquals(Optional.ofNullable(fault).map(kind -> new EvidenceProblem.Refused("甲.pdf", kind)), refused);
    }

    @Test
    void equalFilesCountOnceByTheirSize() throws IOException {
        String digest = "ab".repeat(32);
        Evidence half = new Evidence(1, 1, 1, "乙.pdf", 600 << 20, digest, null, null);
        assertEquals(1, take(Collections.nCopies(3, half), Samples.write(desk, "甲.pdf", "x")).attached().size());
    }

    @Test
    void someOfSeveralAreTakenAndTheOthersSaidInOneSentence() throws IOException {
        Attaching.Result result = take(List.of(), Samples.write(desk, "甲.pdf", "x"), file("乙.exe", new byte[]{1}),
                file("丙.pdf", new byte[0]), Samples.write(desk, "丁.png", "x"));
        assertEquals(List.of("甲.pdf", "丁.png"), result.attached().stream().map(Attaching.Attached::name).toList());
        EvidenceProblem.SomeRefused said = assertInstanceOf(EvidenceProblem.SomeRefused.class,
                result.refused().orElseThrow());
        assertEquals(2, said.added());
        assertTrue(said.sentence().toString().contains("乙.exe") && said.sentence().toString().contains("丙.pdf"));
    }

    @Test
    void itTellsHowFarItIsAndEndsWhereNobodyWaits() throws IOException {
        Path first = Samples.write(desk, "甲.pdf", "x".repeat(100_000));
        Path second = Samples.write(desk, "乙.pdf", "y".repeat(100_000));
        List<Double> told = new ArrayList<>();
        folder.attaching(List.of(), ROW).take(List.of(first, second), new Meter() {
            @Override
            public void done(double fraction) {
                told.add(fraction);
            }

            @Override
            public boolean cancelled() {
                return !told.isEmpty() && told.getLast() > 0.6;
            }
        });
        assertEquals(told.stream().sorted().toList(), told);
        assertTrue(told.getLast() < 0.8, told::toString);
        assertEquals(1, folder.pool().digests().size());
    }

    @Test
    void whereNothingCanBeWrittenItIsSaid() throws IOException {
        Files.write(data.resolve("evidence"), new byte[]{1});
        Attaching.Result result = take(List.of(), Samples.write(desk, "甲.pdf", "x"));
        assertInstanceOf(FolderProblem.FolderNotWritable.class, result.refused().orElseThrow());
        assertEquals(List.of(), result.attached());
    }
}
