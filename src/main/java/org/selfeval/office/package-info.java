/**
 * Office files: the only package that knows Apache POI. Takes descriptions ({@link org.selfeval.sheet.Sheet}) and makes
 * files of them as they are, in memory; decides nothing about their content. Equal descriptions give equal bytes.
 */
package org.selfeval.office;
