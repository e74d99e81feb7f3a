package org.selfeval.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.selfeval.model.tree.ValueType;
import org.selfeval.pool.Content;
import org.selfeval.problem.EvidenceFault;
import org.selfeval.problem.EvidenceProblem;
import org.selfeval.problem.FileProblem;
import org.selfeval.problem.ProblemException;

/** Whether one of the clerk's files can be attached: looked at by its name and place first, then read to its end. */
final class Intake {

    private final Path dataFolder;
    private final Path file;
    private final String name;

    Intake(Path dataFolder, Path file) {
        this.dataFolder = dataFolder;
        this.file = file;
        Path last = file.toAbsolutePath().normalize().getFileName();
        name = last == null ? file.toString() : last.toString();
    }

    String name() {
        return name;
    }

    /**
     * What can be said without reading it.
     *
     * @return its size
     */
    long look() throws ProblemException {
        try {
            refuse(Files.isDirectory(file), EvidenceFault.FOLDER);
            refuse(!Files.isRegularFile(file), EvidenceFault.NO_FILE);
            refuse(Files.isDirectory(dataFolder) && file.toRealPath().startsWith(dataFolder.toRealPath()),
                    EvidenceFault.IN_DATA_FOLDER);
            refuse(name.codePointCount(0, name.length()) > ValueType.NAME_LIMIT, EvidenceFault.NAME_TOO_LONG);
            refuse(name.codePoints().anyMatch(Intake::unseen), EvidenceFault.NAME_UNFIT);
            refuse(Format.of(name).isEmpty(), EvidenceFault.KIND);
            long size = Files.size(file);
            refuse(size == 0, EvidenceFault.EMPTY);
            refuse(size > Limits.FILE, EvidenceFault.TOO_LARGE);
            return size;
        } catch (IOException e) {
            throw new ProblemException(new FileProblem.FileUnreadable(file), e);
        }
    }

    /** Control characters, halves of characters, and what turns the direction of writing: exe.pdf from fdp.exe. */
    private static boolean unseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> character >= 0x200e && character <= 0x200f
                    || character >= 0x202a && character <= 0x202e || character >= 0x2066 && character <= 0x2069;
            default -> false;
        };
    }

    /**
     * Reads it.
     *
     * @param before bytes of other files read before, of the {@code whole}
     * @throws ProblemException where it is not what its name says, holds macros or cannot be read
     */
    Content read(Meter meter, long before, long whole) throws ProblemException {
        Format format = Format.of(name).orElseThrow();
        try (InputStream in = Files.newInputStream(file);
                Scan scan = new Scan(new Metered(in, meter, before, whole))) {
            Content content = Content.of(scan);
            refuse(content.size() > Limits.FILE, EvidenceFault.TOO_LARGE);
            refuse(!scan.is(format), EvidenceFault.FOREIGN);
            refuse(scan.hasMacros(format), EvidenceFault.MACROS);
            return content;
        } catch (IOException e) {
            throw new ProblemException(new FileProblem.FileUnreadable(file), e);
        }
    }

    void refuse(Optional<EvidenceFault> fault) throws ProblemException {
        if (fault.isPresent()) {
            refuse(true, fault.get());
        }
    }

    void refuse(boolean fault, EvidenceFault kind) throws ProblemException {
        if (fault) {
            throw new ProblemException(new EvidenceProblem.Refused(name, kind));
        }
    }
}
