package org.selfeval.problem;

/** Carries an expected {@link Problem} to whoever can tell the clerk. */
public class ProblemException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.getClass().getSimpleName());
        this.problem = problem;
    }

    public ProblemException(Problem problem, Throwable cause) {
        super(problem.getClass().getSimpleName(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
