/**
 * Office files: the only package that knows Apache POI. Takes descriptions ({@link org.selfeval.sheet.Sheet}) and writes
 * them as they are through {@link org.selfeval.files.SafeFile}; decides nothing about their content. Equal descriptions
 * give equal bytes.
 */
package org.selfeval.office;
