package org.selfeval.problem;

/** Why a place is none for a file; the place is the file, or its folder where that is at fault. */
public enum TargetFault {
    /** It is a device or a pipe. */
    DEVICE,
    /** It is a folder. */
    FOLDER,
    /** The file's name is longer than the system can store. */
    NAME_TOO_LONG,
    /** Its folder is not there. */
    FOLDER_MISSING,
    /** What should be the folder is a file. */
    FILE_AS_FOLDER,
    /** It lies in the data folder, or is another name of a file there. */
    IN_DATA_FOLDER
}
