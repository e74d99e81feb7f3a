package org.selfeval.ui.lock;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.print.PrinterJob;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.selfeval.problem.FileProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.ui.tasks.Tasks;

/** Prints one page as it is laid out, after asking for the printer. */
public final class PagePrinter {

    private final Tasks tasks;
    private final Supplier<Window> owner;
    private final Consumer<Exception> failed;

    /**
     * @param failed told of {@link FileProblem.NoPrinter} and {@link FileProblem.NotPrinted}
     */
    public PagePrinter(Tasks tasks, Supplier<Window> owner, Consumer<Exception> failed) {
        this.tasks = tasks;
        this.owner = owner;
        this.failed = failed;
    }

    /** Prints it; looking for printers takes its time, and is done off the UI thread. */
    public void print(Parent page) {
        tasks.run(() -> {
            PrinterJob job = PrinterJob.createPrinterJob();
            if (job == null) {
                throw new ProblemException(new FileProblem.NoPrinter());
            }
            return job;
        }, job -> print(job, page), failed);
    }

    private void print(PrinterJob job, Parent page) {
        if (!job.showPrintDialog(owner.get())) {
            job.cancelJob();
            return;
        }
        new Scene(page);
        page.applyCss();
        page.layout();
        if (!(job.printPage(page) && job.endJob())) {
            failed.accept(new ProblemException(new FileProblem.NotPrinted()));
        }
    }
}
