package org.selfeval.marker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two words that stand nowhere else, and where they are found on a disk, however they are written there. */
final class Markers {

    static final String ASCII = "Zqxmarker7719";
    static final String CHINESE = "爨邕彧标记";

    /** What is entered everywhere. */
    static final String TEXT = ASCII + CHINESE;

    private static final Map<String, Function<String, byte[]>> CODINGS = new LinkedHashMap<>();

    static {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
                Charset.forName("GBK"))) {
            CODINGS.put(charset.name(), text -> text.getBytes(charset));
        }
        CODINGS.put("H2", Markers::h2);
        CODINGS.put("escaped", text -> escaped(text, "\\u%04x").getBytes(StandardCharsets.US_ASCII));
        CODINGS.put("ESCAPED", text -> escaped(text, "\\u%04X").getBytes(StandardCharsets.US_ASCII));
    }

    private Markers() {}

    /** How H2 writes the characters of a string: one to three bytes, and not as UTF-8 does. */
    private static byte[] h2(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (char each : text.toCharArray()) {
            if (each < 0x80) {
                bytes.write(each);
            } else if (each >= 0x800) {
                bytes.write(0xe0 | (each >> 12));
                bytes.write((each >> 6) & 0x3f);
                bytes.write(each & 0x3f);
            } else {
                bytes.write(0xc0 | (each >> 6));
                bytes.write(each & 0x3f);
            }
        }
        return bytes.toByteArray();
    }

    private static String escaped(String text, String form) {
        return text.chars()
            .mapToObj(each -> each < 0x80 ? String.valueOf((char) each) : String.format(form, each))
            .collect(Collectors.joining());
    }

    /** Each file below a folder, and each name, in which a marker stands, with the marker and its coding. */
    static List<String> in(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                String name = folder.relativize(file).toString();
                look(name, name.getBytes(StandardCharsets.UTF_8), found);
                if (Files.isRegularFile(file)) {
                    look(name, Files.readAllBytes(file), found);
                }
            }
        }
        return found;
    }

    private static void look(String name, byte[] content, List<String> found) {
        String bytes = new String(content, StandardCharsets.ISO_8859_1);
        for (String marker : List.of(ASCII, CHINESE)) {
            CODINGS.forEach((coding, encode) -> {
                if (bytes.contains(new String(encode.apply(marker), StandardCharsets.ISO_8859_1))) {
                    found.add(name + " " + (marker.equals(ASCII) ? "ASCII" : "Chinese") + " " + coding);
                }
            });
        }
    }
}
