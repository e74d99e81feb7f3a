package org.selfeval.ui.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.selfeval.archive.FileNames;
import org.selfeval.evidence.Attaching;
import org.selfeval.evidence.EvidenceFolder;
import org.selfeval.evidence.Format;
import org.selfeval.evidence.Meter;
import org.selfeval.evidence.Needed;
import org.selfeval.files.SafeFile.IfExists;
import org.selfeval.model.Evidence;
import org.selfeval.model.tree.Edit;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.DataFolder;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.FileKind;
import org.selfeval.ui.field.Given;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.tasks.Progress;
import org.selfeval.ui.year.OpenYear;
import org.selfeval.ui.year.UndoNote;

/** What can be done with the evidence of a row; changes of the year are one step each. */
final class EvidenceActions {

    private final StepContext context;
    private final OpenYear year;
    private final EvidenceFolder folder;

    EvidenceActions(StepContext context) {
        this.context = context;
        year = context.year();
        folder = context.evidence().folder();
    }

    /** Asks for files and attaches them. */
    void choose(long row) {
        add(row, context.dialogs().openFiles(Texts.get("evidence.choose"), FileKind.EVIDENCE));
    }

    /** Attaches what can be attached, and says why the rest cannot. */
    void add(long row, List<Path> files) {
        if (files.isEmpty() || year.readOnlyProperty().get()) {
            return;
        }
        Attaching attaching = folder.attaching(Needed.rows(year.evaluation()), row);
        context.tasks().run(Texts.get("evidence.adding"), progress -> {
            Attaching.Result result = attaching.take(files, meter(progress));
            progress.check();
            return result;
        }, result -> added(row, result), this::failed);
    }

    private static Meter meter(Progress progress) {
        return new Meter() {
            @Override
            public void done(double fraction) {
                progress.done(fraction);
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }

    /** The row may have gone while its files were copied; what was copied goes at the next start then. */
    private void added(long row, Attaching.Result result) {
        if (year.evaluation().find(row).isEmpty()) {
            context.toasts().show(Texts.get("evidence.rowGone"));
            return;
        }
        List<Evidence> rows = new ArrayList<>();
        Evidence first = year.blank(Evidence.TYPE, row);
        for (Attaching.Attached file : result.attached()) {
            rows.add(new Evidence(rows.isEmpty() ? first.id() : year.nextRowId(), row,
                    first.position() + rows.size(), file.name(), Math.toIntExact(file.content().size()),
                    file.content().sha256(), year.today(), null));
        }
        if (!rows.isEmpty() && year.apply(Edit.insert(Texts.get("evidence.edit.add", rows.size()), rows))) {
            UndoNote.show(year, context.toasts(), Texts.get("evidence.added", rows.size()));
        }
        if (result.mended() > 0) {
            context.toasts().show(Texts.get("evidence.mended", result.mended()));
            context.evidence().mended();
        }
        result.refused().ifPresent(context.dialogs()::problem);
    }

    /** Shows a file in the program the system has for it. */
    void open(Evidence file) {
        context.tasks().run(() -> folder.open(file), context.dialogs()::show, this::failed);
    }

    /** Writes a copy to a place that the clerk is asked for. */
    void takeOut(Evidence file) {
        String ending = "." + Format.ending(file.name());
        String name = FileNames.of(base(file)) + ending;
        context.dialogs()
            .saveFile(Texts.get("evidence.takeOutOf", file.name()), FileKind.EVIDENCE, name)
            .ifPresent(chosen -> takeOut(file, chosen, ending));
    }

    /** The system's dialog asks before it names a file that is there; a name that is completed here has not been asked. */
    private void takeOut(Evidence file, Path chosen, String ending) {
        boolean whole = chosen.getFileName().toString().toLowerCase(java.util.Locale.ROOT).endsWith(ending);
        Path target = whole ? chosen : chosen.resolveSibling(chosen.getFileName() + ending);
        context.tasks().run(() -> {
            DataFolder.guard(context.templates().dataFolder(), target);
            folder.takeOut(file, target, whole ? IfExists.REPLACE : IfExists.REFUSE);
            return target;
        }, written -> context.toasts()
            .show(Texts.get(folder.isSealed() ? "evidence.takenPlain" : "evidence.taken", written)), this::failed);
    }

    /** Asks for another name; the ending stays, since it says what the file is. */
    void rename(Evidence file) {
        context.dialogs()
            .text(Texts.get("evidence.rename"), Texts.get("evidence.renameQuestion", file.name()), base(file),
                    Texts.get("evidence.rename"))
            .ifPresent(typed -> rename(file, typed.strip() + file.name().substring(base(file).length())));
    }

    private void rename(Evidence file, String typed) {
        Given.as(Evidence.NAME, typed, context.toasts())
            .ifPresent(name -> year.row(file.id(), Evidence.class)
                .filter(now -> !name.equals(now.name()))
                .ifPresent(now -> year.apply(Edit.set(Texts.get("evidence.edit.rename"), now, Evidence.NAME, name))));
    }

    /** A file's name without its ending. */
    private static String base(Evidence file) {
        int dot = file.name() == null ? -1 : file.name().lastIndexOf('.');
        return dot < 0 ? String.valueOf(file.name()) : file.name().substring(0, dot);
    }

    /** Takes files off their row; they stay in the data folder as long as this can be undone. */
    void remove(List<Evidence> files) {
        if (!files.isEmpty() && year.delete(files)) {
            UndoNote.show(year, context.toasts(), Texts.get("evidence.removed", files.size()));
        }
    }

    /** Tells an expected problem; anything else is a defect. */
    void failed(Exception failure) {
        if (failure instanceof ProblemException expected) {
            context.dialogs().problem(expected.problem());
        } else {
            throw new IllegalStateException("a defect of the evidence", failure);
        }
    }
}
