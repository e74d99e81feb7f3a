/**
 * Backups of single years: written, verified, thinned with age, copied to a second folder, and brought back. They lie in
 * {@code backups/} of the data folder, one file each, under names that tell of no data; what files of the years hold lies
 * once in {@code backups/contents/}. Uses the year package of {@code exchange}, the {@code cover} of the folder and the
 * {@code store}; the window and the commands reach it through {@code library}.
 */
package org.selfeval.safety.backup;
