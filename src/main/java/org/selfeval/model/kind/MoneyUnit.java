package org.selfeval.model.kind;

/**
 * The unit amounts are printed in; they are always kept in 元.
 */
public enum MoneyUnit {

    /** 万元. */
    WAN,
    /** 元. */
    YUAN
}
