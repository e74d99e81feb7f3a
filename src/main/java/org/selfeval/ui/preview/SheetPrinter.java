package org.selfeval.ui.preview;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.selfeval.model.kind.Orientation;
import org.selfeval.problem.FileProblem;
import org.selfeval.problem.ProblemException;
import org.selfeval.sheet.Sheet;
import org.selfeval.ui.tasks.Tasks;

/** Prints the pages of a sheet as the preview shows them. */
public final class SheetPrinter {

    private final Tasks tasks;
    private final Supplier<PrinterJob> jobs;

    /**
     * @param jobs asked off the UI thread, for looking for printers takes its time; null where there is none
     */
    public SheetPrinter(Tasks tasks, Supplier<PrinterJob> jobs) {
        this.tasks = tasks;
        this.jobs = jobs;
    }

    /**
     * Asks for printer and copies, and prints.
     *
     * @param failed told of {@link FileProblem.NoPrinter} and {@link FileProblem.NotPrinted}
     */
    public void print(Sheet sheet, Window owner, Consumer<Exception> failed) {
        tasks.run(() -> {
            PrinterJob job = jobs.get();
            if (job == null) {
                throw new ProblemException(new FileProblem.NoPrinter());
            }
            return job;
        }, job -> print(job, sheet, owner, failed), failed);
    }

    private static void print(PrinterJob job, Sheet sheet, Window owner, Consumer<Exception> failed) {
        PageOrientation orientation = sheet.print().orientation() == Orientation.LANDSCAPE
                ? PageOrientation.LANDSCAPE
                : PageOrientation.PORTRAIT;
        job.getJobSettings().setJobName(sheet.properties().title());
        job.getJobSettings().setPageLayout(job.getPrinter().createPageLayout(Paper.A4, orientation, 0, 0, 0, 0));
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return;
        }
        PageLayout layout = job.getPrinter()
            .createPageLayout(job.getJobSettings().getPageLayout().getPaper(), orientation, 0, 0, 0, 0);
        Pages pages = Pages.of(sheet);
        boolean printed = true;
        for (int number = 0; printed && number < pages.parts().size(); number++) {
            PageNode page = new PageNode(pages, number);
            // The page has its own margins; the printer counts from its own.
            page.setTranslateX(-layout.getLeftMargin());
            page.setTranslateY(-layout.getTopMargin());
            Group onPaper = new Group(page);
            new Scene(onPaper).getRoot().layout();
            printed = job.printPage(layout, onPaper);
        }
        if (!(printed && job.endJob())) {
            failed.accept(new ProblemException(new FileProblem.NotPrinted()));
        }
    }
}
