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
 * <tr><td>data folder read-only</td><td>at the start a sentence and 重试; later as above</td>
 * <td>{@link org.selfeval.faults.DataFolderFaultsTest}, {@code store.DurabilityTest}</td></tr>
 * <tr><td>folder or store held by another process</td><td>a sentence and 重试</td>
 * <td>{@link org.selfeval.faults.DataFolderFaultsTest}, {@code safety.FolderLockTest}</td></tr>
 * <tr><td>target open elsewhere, read-only, on a full disk, in a folder that is read-only or vanished</td>
 * <td>the sentence, the old file as it was, the window goes on</td><td>{@link org.selfeval.faults.ExportFaultsTest},
 * {@code files.SafeFileTest}</td></tr>
 * <tr><td>clock set back an hour or a day, forward a year</td><td>order by number and never by time; each says what the
 * clock showed</td><td>{@link org.selfeval.faults.ClockFaultsTest}</td></tr>
 * <tr><td>memory runs out in an export, in a write of the store</td><td>a code; nothing of it is written</td>
 * <td>{@link org.selfeval.faults.ExportFaultsTest}, {@code store.DurabilityTest}</td></tr>
 * <tr><td>a kill at every step of migration and archiving; of an export</td><td>the state before or after, whole; what
 * is left beside an export goes with the next one there that comes an hour later</td><td>{@code store.KillTest}, {@code
 * store.MigrationTest}; {@code files.LeftoversTest}</td></tr>
 * <tr><td>a power cut within a write</td><td>what was acknowledged</td><td>{@code store.CutOffTest}</td></tr>
 * <tr><td>an exception in the handler of any control; in a dialog in the midst of an act</td><td>a code, and the next edit
 * is saved</td><td>{@code screens.HandlersTest}; {@code screens.MonkeyTest}</td></tr>
 * <tr><td>a damaged store</td><td>noticed, never written to</td><td>{@code store.DamageTest}</td></tr>
 * <tr><td>a kill at every step of backup, restore and change of password</td><td>the state before or after, whole</td>
 * <td>beside them: {@code safety.backup}, {@code safety.key}</td></tr>
 * <tr><td>a kill at any time: {@code -Dcrash.rounds}, {@code -Dcrash.windows}</td><td>0 lost, 0 unopenable</td>
 * <td>{@code store.crash.CrashTest}, {@code ui.crash.ScreenCrashTest}</td></tr>
 * <tr><td>a monkey at the window: {@code -Dmonkey.actions}</td><td>0 uncaught; the store holds what is shown</td>
 * <td>{@code screens.MonkeyTest}</td></tr>
 * </table>
 */
package org.selfeval.faults;
