/**
 * How the files of a data folder lie on the disk: as they are, or sealed with the folder's own random key. Says nothing
 * of passwords; knows {@code java.*} and {@code javax.crypto} only. The store takes its file password from the key, and
 * every other file that holds the clerk's data is read and written through a {@link org.selfeval.cover.Cover}.
 */
package org.selfeval.cover;
