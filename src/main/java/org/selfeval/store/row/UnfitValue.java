package org.selfeval.store.row;

import org.selfeval.model.tree.Field;

/** A value that the database would cut, round or refuse. */
public class UnfitValue extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Field<?, ?> field;

    public UnfitValue(Field<?, ?> field) {
        super(field.toString());
        this.field = field;
    }

    public Field<?, ?> field() {
        return field;
    }
}
