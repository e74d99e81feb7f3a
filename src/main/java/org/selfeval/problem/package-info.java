/**
 * Expected problems as values of one sealed type, each with its sentence. Any package may raise one; the command line and
 * the window show them. What is no such value is a defect, known by a code. Uses {@code org.selfeval.text} only.
 */
package org.selfeval.problem;
