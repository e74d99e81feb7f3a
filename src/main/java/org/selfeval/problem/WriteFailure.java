package org.selfeval.problem;

/** Why something could not be written. */
public enum WriteFailure {
    DISK_FULL, READ_ONLY, FOLDER_GONE, FILE_ERROR
}
