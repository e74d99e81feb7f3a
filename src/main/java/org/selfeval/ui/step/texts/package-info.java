/** Step 7, 问题与建议: the report's texts, and what follows after handing in. */
package org.selfeval.ui.step.texts;
