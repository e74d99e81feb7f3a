package org.selfeval.store.audit;

import java.io.Writer;
import java.sql.SQLException;

/** Splits a long text into parts as it is written, so that an import of a whole year never stands in memory as text. */
final class PartWriter extends Writer {

    /** Where parts after the first go, numbered from 1. */
    interface Sink {
        void part(int number, String text) throws SQLException;
    }

    /** In UTF-16 units; H2 holds 1,048,576. */
    private static final int PART_LENGTH = 250_000;

    private final Sink sink;
    private final StringBuilder current = new StringBuilder();
    private String first;
    private int count;
    private SQLException failure;

    PartWriter(Sink sink) {
        this.sink = sink;
    }

    @Override
    public void write(char[] text, int from, int length) {
        current.append(text, from, length);
        int at = 0;
        while (current.length() - at > PART_LENGTH) {
            emit(current.substring(at, at + PART_LENGTH));
            at += PART_LENGTH;
        }
        current.delete(0, at);
    }

    private void emit(String part) {
        if (count == 0) {
            first = part;
        } else if (failure == null) {
            try {
                sink.part(count, part);
            } catch (SQLException e) {
                failure = e;
            }
        }
        count++;
    }

    /** Ends the last part; the first part is returned, for the caller to keep. */
    String finish() throws SQLException {
        emit(current.toString());
        if (failure != null) {
            throw failure;
        }
        return first;
    }

    int count() {
        return count;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
