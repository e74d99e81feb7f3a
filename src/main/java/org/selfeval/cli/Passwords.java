package org.selfeval.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.selfeval.problem.KeyProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.key.Secret;

/** Passwords that are handed to a command; never as an argument, which everybody on the computer can see. */
final class Passwords {

    /** In bytes: more is no password. */
    private static final int LONGEST = 4096;

    private Passwords() {}

    /**
     * The password in the first line, in UTF-8, or else as the computer writes.
     *
     * @throws ProblemException {@link KeyProblem.NoPassword} where there is none
     */
    static Secret firstLine(InputStream in) throws ProblemException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            for (int next = in.read(); next >= 0 && next != '\n' && line.size() < LONGEST; next = in.read()) {
                line.write(next);
            }
        } catch (IOException e) {
            throw new ProblemException(new KeyProblem.NoPassword(), e);
        }
        String text = text(line.toByteArray()).replaceAll("\r$", "").replaceAll("^\uFEFF", "");
        if (text.isEmpty()) {
            throw new ProblemException(new KeyProblem.NoPassword());
        }
        return new Secret.Password(text);
    }

    private static String text(byte[] line) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
        } catch (CharacterCodingException e) {
            return new String(line, Charset.forName(System.getProperty("native.encoding")));
        }
    }
}
