package org.selfeval.ui.home;

import java.util.List;

import org.selfeval.problem.ProblemException;

/** Where the list of years comes from; asked off the UI thread. */
@FunctionalInterface
public interface YearSource {
    List<YearLine> years() throws ProblemException;
}
