package org.selfeval.model;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.selfeval.model.kind.FollowUpEvent;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;

/**
 * Something that happened after the evaluation was finished; changes no score.
 *
 * @param event what happened (后续事项)
 * @param on when (事项日期)
 * @param score points after review (复核得分)
 * @param place meeting or address (通报会议或公开网址)
 * @param opinion what was said (意见)
 */
public record FollowUp(long id, long parent, int position, FollowUpEvent event, LocalDate on, BigDecimal score,
        String place, String opinion) implements Row {

    private static final RowType.Builder<FollowUp> FIELDS = RowType.builder("followUp", FollowUp.class);

    public static final Field<FollowUp, FollowUpEvent> EVENT = FIELDS.choice("event", FollowUpEvent.class,
            FollowUp::event);
    public static final Field<FollowUp, LocalDate> ON = FIELDS.date("on", FollowUp::on);
    public static final Field<FollowUp, BigDecimal> SCORE = FIELDS.decimal("score", FollowUp::score);
    public static final Field<FollowUp, String> PLACE = FIELDS.name("place", FollowUp::place);
    public static final Field<FollowUp, String> OPINION = FIELDS.text("opinion", FollowUp::opinion);

    public static final RowType<FollowUp> TYPE = FIELDS
        .build((id, parent, position, v) -> new FollowUp(id, parent, position,
                v.get(EVENT), v.get(ON), v.get(SCORE), v.get(PLACE), v.get(OPINION)));

    @Override
    public RowType<FollowUp> type() {
        return TYPE;
    }
}
