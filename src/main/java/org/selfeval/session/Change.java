package org.selfeval.session;

import org.selfeval.model.Evaluation;
import org.selfeval.model.tree.Edit;

/** One change of the open year: before, after, and the rows touched, so that no view need look at all the others. */
public record Change(Evaluation before, Evaluation after, Edit edit) {}
