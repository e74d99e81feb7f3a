package org.selfeval.archive;

/** Kinds of files that are kept. */
public enum KeptKind {
    /** The official table (自评表), .xlsx. */
    TABLE
}
