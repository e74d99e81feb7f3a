package org.selfeval.problem;

/** Why a path cannot name a year package: there is nothing, or a folder, or a table. */
public enum NoPackageReason {
    MISSING, FOLDER, TABLE
}
