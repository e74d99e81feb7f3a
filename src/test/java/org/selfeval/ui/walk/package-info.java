/**
 * A clerk at the real window: {@link org.selfeval.ui.walk.WalkTest} enters the example year from its input file through
 * all the screens. {@link org.selfeval.ui.walk.Clerk} is the hands, {@link org.selfeval.ui.walk.Keyboard} the keys.
 */
package org.selfeval.ui.walk;
