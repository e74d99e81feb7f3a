package org.selfeval.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.selfeval.cover.Cover;
import org.selfeval.cover.SealBrokenException;
import org.selfeval.model.Benchmark;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Indicator;
import org.selfeval.model.Level;
import org.selfeval.model.Overview;
import org.selfeval.model.Satisfaction;
import org.selfeval.model.Scheme;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;
import org.selfeval.model.tree.ValueType;
import org.selfeval.problem.FileProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.problem.TemplateProblem;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;

/**
 * A scheme in a file of its own: {@code {"format":"selfeval-scheme","version":1,"name":…,"rows":[…]}}, the rows as in a
 * year package, parents first. Such files come from other offices: no more is read than the limits allow, and nothing but
 * a whole scheme is taken.
 */
public final class SchemeFile {

    /** What makes a file one of ours. */
    static final String FORMAT = "selfeval-scheme";

    static final int VERSION = 1;
    static final int LARGEST_FILE = 4 << 20;
    static final int MOST_ROWS = 1000;

    private static final Set<RowType<?>> TYPES = Set.of(Scheme.TYPE, Level.TYPE, Indicator.TYPE);
    private static final ValueType<String> NAME = new ValueType.Text(ValueType.NAME_LIMIT);
    private static final long ROOT = 1;
    private static final long FIRST = 4;

    /**
     * A named scheme.
     *
     * @param rows a {@link Scheme} row with its levels and indicators, parents first
     */
    public record Named(String name, List<Row> rows) {

        public Named {
            rows = List.copyOf(rows);
        }
    }

    private SchemeFile() {}

    /** Writes a scheme; its rows are numbered anew, so that equal schemes give equal bytes. */
    public static void write(Named scheme, OutputStream out) {
        try (JsonGenerator json = YearPackage.JSON.writer()
            .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeNumberProperty("version", VERSION);
            json.writeStringProperty("name", scheme.name());
            json.writeName("rows").writeStartArray();
            numbered(scheme.rows()).forEach(row -> RowJson.write(json, row));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static List<Row> numbered(List<Row> rows) {
        Map<Long, Long> numbers = new HashMap<>();
        List<Row> numbered = new ArrayList<>();
        for (Row row : rows) {
            numbers.put(row.id(), FIRST + numbered.size());
            long parent = row.type() == Scheme.TYPE ? ROOT : numbers.get(row.parent());
            numbered.add(row.type().at(row, numbers.get(row.id()), parent, row.position()));
        }
        return numbered;
    }

    /** As {@link #read(Path, Cover)}, of a file from elsewhere. */
    public static Named read(Path file) throws ProblemException {
        return read(file, Cover.NONE);
    }

    /**
     * The scheme in a file.
     *
     * @throws ProblemException if the file cannot be read, is no template, is damaged or comes from a newer version
     */
    public static Named read(Path file, Cover cover) throws ProblemException {
        try (InputStream in = cover.open(file)) {
            byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                throw new ProblemException(new TemplateProblem.TemplateForeign(file));
            }
            int version = version(file, bytes);
            if (version > VERSION) {
                throw new ProblemException(new TemplateProblem.TemplateNewer(file, version));
            }
            return whole(bytes);
        } catch (SealBrokenException | JacksonException | IllegalArgumentException | ArithmeticException e) {
            throw new ProblemException(new TemplateProblem.TemplateDamaged(file), e);
        } catch (IOException e) {
            throw new ProblemException(new FileProblem.FileUnreadable(file), e);
        }
    }

    private static int version(Path file, byte[] bytes) throws ProblemException {
        try {
            JsonNode json = YearPackage.JSON.readTree(bytes);
            if (json.path("format").asString("").equals(FORMAT) && json.path("version").isInt()) {
                return json.path("version").intValue();
            }
        } catch (JacksonException e) {
            if (!new String(bytes, java.nio.charset.StandardCharsets.UTF_8).contains(FORMAT)) {
                throw new ProblemException(new TemplateProblem.TemplateForeign(file), e);
            }
            throw e;
        }
        throw new ProblemException(new TemplateProblem.TemplateForeign(file));
    }

    private static Named whole(byte[] bytes) {
        try (JsonParser json = YearPackage.JSON.createParser(bytes)) {
            check(json.nextToken() == JsonToken.START_OBJECT);
            check("format".equals(json.nextName()) && json.nextToken() == JsonToken.VALUE_STRING);
            check("version".equals(json.nextName()) && json.nextToken() == JsonToken.VALUE_NUMBER_INT);
            check(json.getIntValue() == VERSION);
            check("name".equals(json.nextName()) && json.nextToken() == JsonToken.VALUE_STRING);
            String name = json.getString();
            check(NAME.canonical(name) != null && NAME.fits(name));
            check("rows".equals(json.nextName()) && json.nextToken() == JsonToken.START_ARRAY);
            List<Row> rows = new ArrayList<>();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                rows.add(RowJson.read(json));
                check(rows.size() <= MOST_ROWS && TYPES.contains(rows.getLast().type()));
            }
            check(json.currentToken() == JsonToken.END_ARRAY && json.nextToken() == JsonToken.END_OBJECT);
            check(json.nextToken() == null);
            return new Named(NAME.canonical(name), inOrder(rows));
        }
    }

    /** Tried in a bare year, which takes nothing but one whole scheme. */
    private static List<Row> inOrder(List<Row> rows) {
        List<Row> all = new ArrayList<>(rows);
        all.add(Overview.TYPE.blank(ROOT, 0, 1));
        all.add(Satisfaction.TYPE.blank(ROOT + 1, ROOT, 1));
        all.add(Benchmark.TYPE.blank(ROOT + 2, ROOT, 1));
        List<Row> ordered = new ArrayList<>();
        Evaluation.of(FORMAT, all).scheme().walk(ordered::add);
        return ordered;
    }

    private static void check(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not as the format of templates demands");
        }
    }
}
