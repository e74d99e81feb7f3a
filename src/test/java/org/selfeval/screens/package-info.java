/** The real window, screen by screen: as pictures, and looked at for what everybody must be able to read and to reach. */
package org.selfeval.screens;
