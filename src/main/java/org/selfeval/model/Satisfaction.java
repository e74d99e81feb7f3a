package org.selfeval.model;

import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowType;

/**
 * Complaints about inspectors, and the survey where there is one.
 *
 * @param received complaints received (收到投诉举报次数)
 * @param verified complaints verified (查实投诉举报次数)
 * @param issued forms issued (测评表发放份数)
 * @param returned forms returned (测评表收回份数)
 * @param valid forms that are valid (测评表有效份数)
 * @param satisfied forms that say satisfied (满意份数)
 * @param method how the survey was done (测评方式)
 * @param note remark (满意度说明)
 */
public record Satisfaction(long id, long parent, int position, Integer received, Integer verified, Integer issued,
        Integer returned, Integer valid, Integer satisfied, String method, String note) implements Row {

    private static final RowType.Builder<Satisfaction> FIELDS = RowType.builder("satisfaction", Satisfaction.class);

    public static final Field<Satisfaction, Integer> RECEIVED = FIELDS.whole("received", Satisfaction::received);
    public static final Field<Satisfaction, Integer> VERIFIED = FIELDS.whole("verified", Satisfaction::verified);
    public static final Field<Satisfaction, Integer> ISSUED = FIELDS.whole("issued", Satisfaction::issued);
    public static final Field<Satisfaction, Integer> RETURNED = FIELDS.whole("returned", Satisfaction::returned);
    public static final Field<Satisfaction, Integer> VALID = FIELDS.whole("valid", Satisfaction::valid);
    public static final Field<Satisfaction, Integer> SATISFIED = FIELDS.whole("satisfied", Satisfaction::satisfied);
    public static final Field<Satisfaction, String> METHOD = FIELDS.text("method", Satisfaction::method);
    public static final Field<Satisfaction, String> NOTE = FIELDS.text("note", Satisfaction::note);

    public static final RowType<Satisfaction> TYPE = FIELDS
        .build((id, parent, position, v) -> new Satisfaction(id, parent, position,
                v.get(RECEIVED), v.get(VERIFIED), v.get(ISSUED), v.get(RETURNED), v.get(VALID),
                v.get(SATISFIED), v.get(METHOD), v.get(NOTE)));

    @Override
    public RowType<Satisfaction> type() {
        return TYPE;
    }
}
