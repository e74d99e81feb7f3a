package org.selfeval.model.kind;

/** The unit amounts are printed in; they are always kept in 元. */
public enum MoneyUnit {

    /** Ten thousand yuan (万元). */
    WAN,
    /** Yuan (元). */
    YUAN
}
