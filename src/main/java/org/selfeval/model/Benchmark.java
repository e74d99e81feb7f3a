package org.selfeval.model;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.selfeval.model.kind.BenchmarkBasis;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;

/**
 * The city-wide average that findings are compared with.
 *
 * @param value findings on average (全市平均发现问题数)
 * @param basis average of what (平均口径)
 * @param source who says so (数据来源)
 * @param on as of when (数据日期)
 */
public record Benchmark(long id, long parent, int position, BigDecimal value, BenchmarkBasis basis, String source,
        LocalDate on) implements Row {

    private static final RowType.Builder<Benchmark> FIELDS = RowType.builder("benchmark", Benchmark.class);

    public static final Field<Benchmark, BigDecimal> VALUE = FIELDS.decimal("value", Benchmark::value);
    public static final Field<Benchmark, BenchmarkBasis> BASIS = FIELDS.choice("basis", BenchmarkBasis.class,
            Benchmark::basis);
    public static final Field<Benchmark, String> SOURCE = FIELDS.name("source", Benchmark::source);
    public static final Field<Benchmark, LocalDate> ON = FIELDS.date("on", Benchmark::on);

    public static final RowType<Benchmark> TYPE = FIELDS
        .build((id, parent, position, v) -> new Benchmark(id, parent, position,
                v.get(VALUE), v.get(BASIS), v.get(SOURCE), v.get(ON)));

    @Override
    public RowType<Benchmark> type() {
        return TYPE;
    }
}
