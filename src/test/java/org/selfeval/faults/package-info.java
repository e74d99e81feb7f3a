/**
 * What may go wrong around the window, driven through the window; and where the rest is driven. After each fault holds: the
 * sentence that is stated, no stack trace, all that was acknowledged is there when the data is opened again, and the next
 * start leaves no temporary file.
 *
 * <table>
 * <caption>Faults</caption>
 * <tr><th>fault</th><th>what holds</th><th>driven by</th></tr>
 * <tr><td>data folder full, moved away or unplugged, its store taken away, while the window is open</td>
 * <td>未保存 and why; kept, and written by itself once it can be; who leaves is asked, and can carry the year
 * elsewhere</td><td>{@link org.selfeval.faults.DataFolderFaultsTest}; below the store, at every byte and every force,
 * {@code store.DurabilityTest}; the pauses {@code session.SavingTest}</td></tr>
 * <tr><td>whatever would be made where the data folder has gone</td><td>is not made, or it could not come back</td>
 * <td>{@link org.selfeval.faults.DataFolderFaultsTest}</td></tr>
 * <tr><td>data folder read-only</td><td>at the start a sentence and 重试; later as above</td>
 * <td>{@link org.selfeval.faults.DataFolderFaultsTest}, {@code store.DurabilityTest}</td></tr>
 * <tr><td>folder or store held by another process</td><td>a sentence and 重试</td>
 * <td>{@link org.selfeval.faults.DataFolderFaultsTest}, {@code safety.FolderLockTest}</td></tr>
 * <tr><td>two starts at once; one after a kill</td><td>one opens the folder, the other hands over or says where it is
 * open</td><td>{@link org.selfeval.faults.TwoStartsTest}, {@code safety.handover.DoorbellTest}</td></tr>
 * <tr><td>second folder for backups full, read-only, gone at any step of copying, a file, a link into the data folder</td>
 * <td>the sentence; the backups here as they were, nothing half there; once it is over, all are copied</td>
 * <td>{@link org.selfeval.faults.SecondFolderFaultsTest}</td></tr>
 * <tr><td>of each export: target open elsewhere, read-only, on a full disk, in a folder that is read-only or vanished</td>
 * <td>the sentence, the old file as it was, the window goes on</td><td>{@link org.selfeval.faults.ExportFaultsTest},
 * {@code files.SafeFileTest}</td></tr>
 * <tr><td>clock set back an hour or a day, forward a year</td><td>order by number and never by time; each says what the
 * clock showed</td><td>{@link org.selfeval.faults.ClockFaultsTest}</td></tr>
 * <tr><td>memory runs out before and within the writing of each export, in a write of the store</td><td>a code; nothing of
 * it is left</td>
 * <td>{@link org.selfeval.faults.ExportFaultsTest}, {@code store.DurabilityTest}</td></tr>
 * <tr><td>a kill at every step of migration and archiving; of an export</td><td>the state before or after, whole; what
 * is left beside an export goes with the next one there that comes an hour later</td><td>{@code store.KillTest}, {@code
 * store.MigrationTest}; {@code files.LeftoversTest}</td></tr>
 * <tr><td>a power cut within a write</td><td>what was acknowledged</td><td>{@code store.CutOffTest}</td></tr>
 * <tr><td>an exception in the handler of any control; in a dialog in the midst of an act</td><td>a code, and the next edit
 * is saved</td><td>{@code screens.HandlersTest}; {@code screens.MonkeyTest}</td></tr>
 * <tr><td>a damaged store, in every kind</td><td>noticed, never written to; said, and the years come back by what is
 * proposed</td><td>{@code store.DamageTest}; {@code ui.recovery.DamageKindsTest}</td></tr>
 * <tr><td>evidence missing or altered</td><td>said, until it is mended; what is carried without it says so</td>
 * <td>{@code ui.evidence.EvidencePaneTest}; {@code library.PackagesTest}</td></tr>
 * <tr><td>characters that break files, typed, pasted, or given in a dialog; 10,000 rows at once</td><td>taken out, or
 * refused with a sentence; saved, exported and carried</td><td>{@link org.selfeval.faults.TextFaultsTest}, {@code
 * ui.table.PasteTest}</td></tr>
 * <tr><td>steps and years changed before anything is on the disk</td><td>all is saved in its year</td>
 * <td>{@link org.selfeval.faults.HurryTest}</td></tr>
 * <tr><td>a kill at every step of backup, restore and change of password</td><td>the state before or after, whole</td>
 * <td>beside them: {@code safety.backup}, {@code safety.key}</td></tr>
 * <tr><td>a kill at any time: {@code -Dcrash.rounds}, {@code -Dcrash.windows}</td><td>0 lost, 0 unopenable</td>
 * <td>{@code store.crash.CrashTest}, {@code ui.crash.ScreenCrashTest}</td></tr>
 * <tr><td>a monkey at the window: {@code -Dmonkey.actions}</td><td>0 uncaught; the store holds what is shown</td>
 * <td>{@code screens.MonkeyTest}</td></tr>
 * </table>
 */
package org.selfeval.faults;
