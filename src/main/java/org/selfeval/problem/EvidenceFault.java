package org.selfeval.problem;

/** Why a file cannot be attached as evidence. */
public enum EvidenceFault {
    /** It is a folder. */
    FOLDER,
    /** It is a device or a pipe, or a link that leads nowhere. */
    NO_FILE,
    /** It lies in the data folder, be it through a link. */
    IN_DATA_FOLDER,
    /** There is nothing in it. */
    EMPTY,
    /** It is larger than one file may be. */
    TOO_LARGE,
    /** Its name is longer than a name may be. */
    NAME_TOO_LONG,
    /** Its name has characters that cannot be seen. */
    NAME_UNFIT,
    /** Files of its ending are not taken. */
    KIND,
    /** What it holds is not what its ending says. */
    FOREIGN,
    /** It holds macros. */
    MACROS,
    /** The row has a file that holds the same. */
    THERE,
    /** The year has as many files as it may have. */
    YEAR_FILES,
    /** The year's files are as large together as they may be. */
    YEAR_SIZE
}
