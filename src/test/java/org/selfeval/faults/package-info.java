/** What may go wrong around the window, and that nothing is lost by it. */
package org.selfeval.faults;
