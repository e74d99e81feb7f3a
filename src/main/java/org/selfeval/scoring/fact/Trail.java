package org.selfeval.scoring.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.selfeval.model.Round;
import org.selfeval.model.Statement;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.FieldRef;
import org.selfeval.model.tree.Row;
import org.selfeval.scoring.Actual;
import org.selfeval.scoring.Evidence;
import org.selfeval.scoring.Fraction;
import org.selfeval.scoring.Origin;
import org.selfeval.scoring.Quantity;
import org.selfeval.scoring.Shortfall;
import org.selfeval.text.Phrase;

/** Collects what a metric looks at, and ends in a {@link Measurement}. */
public final class Trail {

    private static final int FIELDS_NAMED = 3;

    private final Target target;
    private final List<Quantity> quantities = new ArrayList<>();
    private final Map<Long, Statement> statements = new LinkedHashMap<>();
    private final Map<FieldRef, Row> missing = new LinkedHashMap<>();
    private final List<Shortfall> shortfalls = new ArrayList<>();
    private final List<Phrase> asides = new ArrayList<>();
    private boolean recorded;

    public Trail(Target target) {
        this.target = target;
    }

    /** A trail for a metric over rounds: it waits for rounds of which it is not said whether they are finished. */
    public static Trail overRounds(Facts facts, Target target) {
        Trail trail = new Trail(target);
        facts.undecided().forEach(round -> trail.missing(round, Round.STATE));
        return trail;
    }

    public void quantity(String key, long value, List<FieldRef> from) {
        quantity(key, BigDecimal.valueOf(value), from);
    }

    public void quantity(String key, BigDecimal value, List<FieldRef> from) {
        quantities.add(new Quantity(Phrase.of(key), value, from));
    }

    /** Something was counted from the records: what is stated besides is only a part. */
    public void recorded() {
        recorded = true;
    }

    /** Whether nothing but statements was found. */
    public boolean onlyStated() {
        return !recorded;
    }

    public void statement(Statement statement) {
        statements.put(statement.id(), statement);
    }

    public void missing(Row row, Field<?, ?> field) {
        missing.putIfAbsent(FieldRef.of(row, field), row);
    }

    /** Points are lost here, by so many of what the metric counts. */
    public void keepsBack(Row row, Field<?, ?> field, long lacking) {
        keepsBack(FieldRef.of(row, field), BigDecimal.valueOf(lacking));
    }

    /** As {@link #keepsBack(Row, Field, long)}; {@code lacking} is null where nobody can tell. */
    public void keepsBack(FieldRef at, BigDecimal lacking) {
        shortfalls.add(new Shortfall(at, Optional.ofNullable(lacking)));
    }

    public void aside(String key, Object... arguments) {
        asides.add(Phrase.of(key, arguments));
    }

    public boolean anythingMissing() {
        return !missing.isEmpty();
    }

    /** Facts are missing; the sentence names them. */
    public Measurement unknown() {
        return unknown(Phrase.of("score.missing", missingItems()));
    }

    /** Facts are missing that no field could be named for, or not yet there. */
    public Measurement unknown(Phrase why) {
        return new Measurement(new Actual(Optional.empty(), Origin.UNKNOWN, null), evidence(why));
    }

    /** A share of the whole, counted or stated. */
    public Measurement share(Fraction share, Phrase words, Phrase measured) {
        return value(share.times(target.whole()), words, measured);
    }

    /** A value in the indicator's own unit. */
    public Measurement value(Fraction value, Phrase words, Phrase measured) {
        return known(Optional.of(value), statements.isEmpty() ? Origin.RECORDED : Origin.STATED, words, measured);
    }

    public Measurement known(Optional<Fraction> value, Origin origin, Phrase words, Phrase measured) {
        return new Measurement(new Actual(value, origin, words), evidence(sourced(measured)));
    }

    private Evidence evidence(Phrase measured) {
        return new Evidence(target.metric(), quantities, List.copyOf(statements.values()),
                List.copyOf(missing.keySet()), shortfalls, measured, asides);
    }

    private Phrase sourced(Phrase measured) {
        if (statements.isEmpty()) {
            return measured;
        }
        List<String> sources = Naming
            .quotes(statements.values().stream().map(Statement::source).filter(source -> source != null));
        Phrase basis = Phrase.of(recorded ? "score.basis.partlyStated" : "score.basis.stated");
        return sources.isEmpty()
                ? Phrase.of("score.stated", measured, basis)
                : Phrase.of("score.statedBy", measured, basis, sources);
    }

    private List<Phrase> missingItems() {
        Map<Field<?, ?>, List<Row>> byField = new LinkedHashMap<>();
        missing.forEach((ref, row) -> byField.computeIfAbsent(ref.field(), field -> new ArrayList<>()).add(row));
        return byField.entrySet()
            .stream()
            .limit(FIELDS_NAMED)
            .map(entry -> item(entry.getKey(), entry.getValue()))
            .toList();
    }

    private static Phrase item(Field<?, ?> field, List<Row> rows) {
        Phrase label = Phrase.of(field.labelKey());
        return Naming.hasName(rows.getFirst())
                ? Phrase.of("score.missing.fieldOf", label, Naming.listInBrackets(rows))
                : Phrase.of("score.missing.field", label);
    }
}
