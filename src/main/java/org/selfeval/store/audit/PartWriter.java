package org.selfeval.store.audit;

import java.io.IOException;
import java.io.Writer;
import java.sql.SQLException;
import java.util.List;

import org.selfeval.model.tree.RowChange;

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

    PartWriter(Sink sink) {
        this.sink = sink;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        current.append(text, from, length);
        emitFull();
    }

    @Override
    public void write(String text) throws IOException {
        current.append(text);
        emitFull();
    }

    @Override
    public void write(int character) throws IOException {
        current.append((char) character);
        emitFull();
    }

    private void emitFull() throws IOException {
        int at = 0;
        while (current.length() - at > PART_LENGTH) {
            emit(current.substring(at, at + PART_LENGTH));
            at += PART_LENGTH;
        }
        if (at > 0) {
            current.delete(0, at);
        }
    }

    private void emit(String part) throws IOException {
        if (count == 0) {
            first = part;
        } else {
            try {
                sink.part(count, part);
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
        count++;
    }

    /** Writes all; the first part is returned, for the caller to keep. */
    String write(List<RowChange> changes) throws SQLException {
        try {
            ChangesText.write(changes, this);
            emit(current.toString());
            return first;
        } catch (IOException e) {
            throw e.getCause() instanceof SQLException sql ? sql : new SQLException(e);
        }
    }

    int count() {
        return count;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
