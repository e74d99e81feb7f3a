package org.selfeval.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LicencesTest {

    @Test
    void aLineOfTheBuildIsRead() {
        String text = """

                      Lists of 32 third-party dependencies.
                           (EPL 1.0) (MPL 2.0) H2 Database Engine (com.h2database:h2:2.5.252 - https://h2database.com)
                           (Licence (new)) A (b) name (org.a:a-b:1.0-rc.1 - no url defined)
                      """;
        assertEquals(List.of(new Licences.Library("h2 2.5.252", "EPL 1.0; MPL 2.0"),
                new Licences.Library("a-b 1.0-rc.1", "Licence (new)")), Licences.read(text));
    }

    @Test
    void theListOfThisBuildIsWhole() throws Exception {
        String text;
        try (var in = Licences.class.getResourceAsStream("/org/selfeval/third-party.txt")) {
            text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        long lines = text.lines().filter(line -> line.contains(" - ")).count();
        assertTrue(lines > 20, "the list is there");
        assertEquals(lines, Licences.all().size());
    }
}
