package org.selfeval.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.selfeval.model.Evaluation;
import org.selfeval.model.FundSource;
import org.selfeval.model.Group;
import org.selfeval.model.Indicator;
import org.selfeval.model.InspectedUnit;
import org.selfeval.model.Level;
import org.selfeval.model.Overview;
import org.selfeval.model.Round;
import org.selfeval.model.Satisfaction;
import org.selfeval.model.Scheme;
import org.selfeval.model.Statement;
import org.selfeval.model.YearBuilder;
import org.selfeval.model.kind.Metric;
import org.selfeval.model.kind.RoundState;
import org.selfeval.model.kind.StatementSubject;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.scoring.year.Scorer;

/** A year with one line of the scheme under test, told in the words of the tests. */
public final class ScoredYear {

    public final YearBuilder rows = YearBuilder.blank();
    public final Overview root = rows.single(Overview.TYPE);
    private final Level level;
    private Indicator line;

    private ScoredYear() {
        rows.set(root, Overview.YEAR, 2020, Overview.CUT_OFF, day("2020-12-31"));
        level = rows.add(Level.TYPE, rows.single(Scheme.TYPE), Level.NAME, "指标");
    }

    /** The line under test, of this weight. */
    public static ScoredYear of(Metric metric, int weight, Object... fieldsAndValues) {
        ScoredYear year = new ScoredYear();
        year.line = year.line(metric, weight, fieldsAndValues);
        return year;
    }

    /** A further line. */
    public Indicator line(Metric metric, int weight, Object... fieldsAndValues) {
        Indicator added = rows.add(Indicator.TYPE, level, Indicator.METRIC, metric, Indicator.WEIGHT,
                BigDecimal.valueOf(weight));
        rows.set(added, fieldsAndValues);
        return added;
    }

    public ScoredYear indicator(Object... fieldsAndValues) {
        rows.set(line, fieldsAndValues);
        return this;
    }

    public <T> ScoredYear scheme(Field<Scheme, T> field, T value) {
        rows.set(rows.single(Scheme.TYPE), field, value);
        return this;
    }

    public ScoredYear overview(Object... fieldsAndValues) {
        rows.set(root, fieldsAndValues);
        return this;
    }

    public ScoredYear satisfaction(Object... fieldsAndValues) {
        rows.set(rows.single(Satisfaction.TYPE), fieldsAndValues);
        return this;
    }

    public ScoredYear source(Object... fieldsAndValues) {
        rows.add(FundSource.TYPE, root, fieldsAndValues);
        return this;
    }

    /** A finished round that counts. */
    public Round round(String name, Object... fieldsAndValues) {
        Round round = rows.add(Round.TYPE, root, Round.NAME, name, Round.COUNTED, true, Round.STATE,
                RoundState.FINISHED);
        rows.set(round, fieldsAndValues);
        return round;
    }

    public Group group(Round round, Object... fieldsAndValues) {
        return rows.add(Group.TYPE, round, fieldsAndValues);
    }

    public InspectedUnit unit(Round round, Object... fieldsAndValues) {
        return rows.add(InspectedUnit.TYPE, round, fieldsAndValues);
    }

    public Statement affirm(Row about, StatementSubject subject) {
        return rows.add(Statement.TYPE, about, Statement.SUBJECT, subject, Statement.AFFIRMED, true);
    }

    public Statement deny(Row about, StatementSubject subject) {
        return rows.add(Statement.TYPE, about, Statement.SUBJECT, subject, Statement.AFFIRMED, false);
    }

    public Evaluation build() {
        return rows.build();
    }

    public ScoreSheet sheet() {
        return Scorer.score(build());
    }

    /** The line under test. */
    public IndicatorScore score() {
        return sheet().indicators()
            .stream()
            .filter(scored -> scored.indicator().id() == line.id())
            .findFirst()
            .orElseThrow();
    }

    /** The points in the table's two decimals, or 未评. */
    public String points() {
        return score().score().map(BigDecimal::toPlainString).orElse("未评");
    }

    public String explanation() {
        return score().explanation().toString();
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static BigDecimal number(String plain) {
        return new BigDecimal(plain);
    }
}
