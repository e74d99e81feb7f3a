package org.selfeval.check;

import org.selfeval.model.tree.FieldRef;
import org.selfeval.text.Phrase;

/**
 * Something missing or inconsistent.
 *
 * @param id names the kind of mistake for tests and files, e.g. {@code funds.expenditure-differs}; stable
 * @param severity how much it matters
 * @param step where it is mended
 * @param sentence what is wrong and what to do, with the numbers
 * @param at the field it leads to; where the very row is missing, the row it would belong to with the missing field
 */
public record Check(String id, Severity severity, WizardStep step, Phrase sentence, FieldRef at) {}
