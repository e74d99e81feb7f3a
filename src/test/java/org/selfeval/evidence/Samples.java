package org.selfeval.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every kind, as the programs begin them. */
public final class Samples {

    /** One that waits for the end whatever it takes. */
    public static final Meter PATIENT = new Meter() {
        @Override
        public void done(double fraction) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    private Samples() {}

    /** Writes a file that is what its ending says, with a text in it. */
    public static Path write(Path folder, String name, String text) throws IOException {
        return Files.write(folder.resolve(name), bytes(Format.ending(name), text));
    }

    /** What a file of this ending holds. */
    static byte[] bytes(String ending, String text) {
        return switch (ending) {
            case "pdf" -> ("%PDF-1.7\n" + text).getBytes(StandardCharsets.UTF_8);
            case "jpg", "jpeg" -> hex("ffd8ffe0", text);
            case "png" -> hex("89504e470d0a1a0a", text);
            case "bmp" -> hex("424d", text);
            case "tif" -> hex("49492a00", text);
            case "tiff" -> hex("4d4d002a", text);
            case "docx", "xlsx", "pptx" -> zip("[Content_Types].xml", text);
            case "ofd" -> zip("OFD.xml", text);
            case "doc", "xls", "ppt", "wps", "et", "dps" -> hex("d0cf11e0a1b11ae1", text);
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] hex(String beginning, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HexFormat.of().parseHex(beginning));
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /** A zip with one entry. */
    static byte[] zip(String entry, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory", e);
        }
        return bytes.toByteArray();
    }
}
