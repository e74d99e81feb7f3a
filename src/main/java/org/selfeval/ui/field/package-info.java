/**
 * Fields of rows as controls: {@link org.selfeval.ui.field.FieldRow} puts one on a screen with its official name,
 * {@link org.selfeval.ui.field.FieldBinding} ties it to the year, {@link org.selfeval.ui.field.Form} keeps the fields of
 * one screen together and finds them again. Uses {@code ui.year.OpenYear} and {@code intake}.
 */
package org.selfeval.ui.field;
