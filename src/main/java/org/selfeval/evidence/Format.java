package org.selfeval.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of files that may be attached, told by their endings and by how they begin. What can run, or can hold what
 * can run unseen, is not among them: no programs, scripts, web pages or archives.
 */
public enum Format {
    /** Its mark stands near the beginning, not always at it. */
    PDF(List.of("pdf")), JPEG(List.of("jpg", "jpeg"), "ffd8ff"), PNG(List.of("png"),
            "89504e470d0a1a0a"), BMP(List.of("bmp"), "424d"), TIFF(List.of("tif", "tiff"), "49492a00", "4d4d002a"),
    /** Files of Office since 2007. */
    OFFICE(List.of("docx", "xlsx", "pptx"), "504b0304"),
    /** Files of Office up to 2003. */
    OLD_OFFICE(List.of("doc", "xls", "ppt"), "d0cf11e0a1b11ae1"),
    /** WPS's own, which are built like either. */
    WPS(List.of("wps", "et", "dps"), "d0cf11e0a1b11ae1", "504b0304"),
    /** The national standard for pages that stay as they are (GB/T 33190). */
    OFD(List.of("ofd"), "504b0304"),
    /** Plain text: anything but what no text begins with. */
    TEXT(List.of("txt"));

    /** So much of a file's beginning is looked at. */
    static final int HEAD = 1024;

    /** How programs and scripts begin: MZ, ELF, #! */
    private static final List<byte[]> PROGRAMS = List.of(bytes("4d5a"), bytes("7f454c46"), bytes("2321"));
    private static final List<byte[]> WIDE_TEXTS = List.of(bytes("fffe"), bytes("feff"));

    private final List<String> endings;
    private final List<byte[]> beginnings;

    Format(List<String> endings, String... beginnings) {
        this.endings = endings;
        this.beginnings = Arrays.stream(beginnings).map(Format::bytes).toList();
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    /** The kind that a file's name claims; empty where such files are not taken. */
    public static Optional<Format> of(String name) {
        String ending = ending(name);
        return Arrays.stream(values()).filter(format -> format.endings.contains(ending)).findFirst();
    }

    /** What follows the last dot, in small letters; empty where there is none. */
    public static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The endings of this kind, in small letters, without dot. */
    public List<String> endings() {
        return endings;
    }

    /** Whether it is a picture. */
    public boolean picture() {
        return this == JPEG || this == PNG || this == BMP || this == TIFF;
    }

    /**
     * Whether a file of this kind can begin so.
     *
     * @param head its first {@link #HEAD} bytes, or all where it is shorter
     */
    boolean begins(byte[] head) {
        return switch (this) {
            case TEXT -> isText(head);
            case PDF -> new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-");
            default -> beginnings.stream().anyMatch(beginning -> startsWith(head, beginning));
        };
    }

    private static boolean isText(byte[] head) {
        if (PROGRAMS.stream().anyMatch(program -> startsWith(head, program))) {
            return false;
        }
        if (WIDE_TEXTS.stream().anyMatch(mark -> startsWith(head, mark))) {
            return true;
        }
        for (byte one : head) {
            if (one == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] head, byte[] beginning) {
        return head.length >= beginning.length
                && Arrays.equals(head, 0, beginning.length, beginning, 0, beginning.length);
    }
}
