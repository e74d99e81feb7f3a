package org.selfeval.session;

import java.util.Optional;

import org.selfeval.problem.Problem;

/** What the status line says. */
public sealed interface SaveState {

    /** 已保存: everything is on the disk; {@code last} is empty where nothing was changed since the year was opened. */
    record Saved(Optional<Receipt> last) implements SaveState {}

    /** 正在保存: so many edits are not on the disk yet. */
    record Saving(int edits) implements SaveState {}

    /** 未保存: writing stopped at the first of so many edits; all wait, in order, and are tried again after a while. */
    record Unsaved(int edits, Problem problem) implements SaveState {}
}
