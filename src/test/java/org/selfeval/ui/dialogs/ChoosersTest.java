package org.selfeval.ui.dialogs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoosersTest {

    @Test
    void oneBeginsInTheLastFolderElseInThatOfTheDocumentsElseAtHome(@TempDir Path home) throws Exception {
        assertEquals(Optional.of(home.toFile()), Choosers.beginning(Optional.empty(), home));
        Path documents = Files.createDirectory(home.resolve("Documents"));
        assertEquals(Optional.of(documents.toFile()), Choosers.beginning(Optional.of(home.resolve("gone")), home));
        Path last = Files.createDirectory(home.resolve("报送"));
        assertEquals(Optional.of(last.toFile()), Choosers.beginning(Optional.of(last), home));
    }

    @ParameterizedTest
    @CsvSource({
        "2020年度,     年度数据包.zip, 2020年度.zip",
        "2020年度.zip, 年度数据包.zip, 2020年度.zip",
        "2020年度.ZIP, 年度数据包.zip, 2020年度.ZIP",
        "2020.12,      自评表.xlsx,    2020.12.xlsx",
        "照片,         照片.JPG,       照片.jpg",
        "随便,         没有后缀,       随便",
    })
    void aNameWithoutItsEndingIsCompleted(String typed, String suggested, String whole) {
        assertEquals(Path.of("文件夹", whole), Choosers.complete(Path.of("文件夹", typed), suggested));
    }
}
