/**
 * The eight steps of the year and what they have in common. A step with a screen of its own has a package below this
 * one, the others share {@code plain}. A step gets a
 * {@link org.selfeval.ui.step.StepContext}, loads its FXML with itself as the controller and changes the year through
 * {@code ui.year.OpenYear} only. {@link org.selfeval.ui.step.Steps} is the one place that makes them.
 */
package org.selfeval.ui.step;
