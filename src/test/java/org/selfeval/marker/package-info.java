/** Whether anything of the clerk's can be read from any file the program leaves, with a password and without one. */
package org.selfeval.marker;
