/**
 * Writing a file so that the old one or the new one is there whatever happens, and telling people why it could not be
 * written. The only place for that pattern; tables, reports and year packages all pass through it. Uses
 * {@code org.selfeval.problem} only.
 */
package org.selfeval.files;
