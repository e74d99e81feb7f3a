/** Checks of texts: what is missing, left over, said twice, or says something else than the facts. */
package org.selfeval.check.words;
