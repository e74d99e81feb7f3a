package org.selfeval.ui.step.export;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.selfeval.archive.FileNames;
import org.selfeval.archive.KeptFile;
import org.selfeval.archive.KeptKind;
import org.selfeval.files.SafeFile;
import org.selfeval.files.SafeFile.IfExists;
import org.selfeval.model.Evaluation;
import org.selfeval.office.XlsxWriter;
import org.selfeval.problem.FileProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.safety.DataFolder;
import org.selfeval.scoring.year.Scorer;
import org.selfeval.sheet.OfficialForm;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.FileKind;
import org.selfeval.ui.step.StepContext;

/** Writes the official table where the clerk wants it, and keeps the same bytes with the year. */
final class Exporter {

    private final StepContext context;

    Exporter(StepContext context) {
        this.context = context;
    }

    /**
     * Asks for a place, writes the file and keeps it.
     *
     * @param done told where it was written, once it is kept too
     */
    void table(Consumer<Path> done) {
        context.year().commitDrafts();
        if (context.year().drafts().refusedProperty().get() && !context.dialogs()
            .confirm(Texts.get("export.refusedTitle"), Texts.get("export.refusedQuestion"),
                    Texts.get("export.anyway"))) {
            return;
        }
        Evaluation year = context.year().evaluation();
        String ending = FileKind.WORKBOOK.extension();
        context.dialogs()
            .saveFile(Texts.get("export.saveTitle"), FileKind.WORKBOOK, FileNames.table(year.overview()) + ending)
            .ifPresent(chosen -> make(year, chosen, done));
    }

    private void make(Evaluation year, Path chosen, Consumer<Path> done) {
        context.tasks().run(() -> XlsxWriter.bytes(OfficialForm.of(year, Scorer.score(year))), bytes -> {
            put(chosen, bytes, file -> keep(year, file, bytes, done));
        }, this::failed);
    }

    /** Writes a kept file to a place that the clerk is asked for. */
    void takeOut(KeptFile kept, Consumer<Path> done) {
        context.dialogs()
            .saveFile(Texts.get("export.kept.takeOutOf", kept.name()), FileKind.WORKBOOK, kept.name())
            .ifPresent(chosen -> context.tasks()
                .run(() -> context.year().files().bytes(kept), bytes -> put(chosen, bytes, done), this::failed));
    }

    /** Replaces what is there: the dialog that named the file has asked. */
    private void put(Path file, byte[] bytes, Consumer<Path> done) {
        context.tasks().run(() -> {
            DataFolder.guard(context.templates().dataFolder(), file);
            SafeFile.write(file, IfExists.REPLACE, out -> out.write(bytes));
            return file;
        }, done, this::failed);
    }

    private void keep(Evaluation year, Path file, byte[] bytes, Consumer<Path> done) {
        context.tasks()
            .run(() -> context.year().files().keep(KeptKind.TABLE, file.getFileName().toString(), bytes, year),
                    kept -> done.accept(file), failure -> failed(failure instanceof ProblemException expected
                            ? new ProblemException(new FileProblem.NotKept(file, expected.problem()))
                            : failure));
    }

    /** Tells an expected problem; anything else is a defect. */
    void failed(Exception failure) {
        if (failure instanceof ProblemException expected) {
            context.dialogs().problem(expected.problem());
        } else {
            throw new IllegalStateException("a defect in step 8", failure);
        }
    }
}
