/** The crash harness: a process that writes edits, and the test that kills it. */
package org.selfeval.store.crash;
