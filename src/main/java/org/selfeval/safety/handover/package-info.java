/**
 * One window for one data folder: where the windows of a user find each other, and how a second start asks the first one to
 * come to the front. Called by {@code Main}; the {@link org.selfeval.safety.FolderLock} alone decides who may work on a folder.
 */
package org.selfeval.safety.handover;
