package org.selfeval.ui.step.scheme;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.selfeval.archive.FileNames;
import org.selfeval.library.Template;
import org.selfeval.library.Templates;
import org.selfeval.model.Scheme;
import org.selfeval.model.scheme.Adoption;
import org.selfeval.model.tree.Row;
import org.selfeval.problem.ProblemException;
import org.selfeval.text.Texts;
import org.selfeval.ui.dialogs.FileKind;
import org.selfeval.ui.field.Given;
import org.selfeval.ui.step.StepContext;
import org.selfeval.ui.tasks.Tasks;

/** Keeps templates, takes them away, carries them in and out; off the UI thread, with what went wrong said. */
final class TemplateKeeper {

    private final StepContext context;

    TemplateKeeper(StepContext context) {
        this.context = context;
    }

    /** Keeps the year's scheme under a name the clerk gives. */
    void keep() {
        context.year().commitDrafts();
        List<Row> scheme = Adoption.outline(context.year().evaluation());
        String name = Objects.requireNonNullElse(context.year().evaluation().scheme().row().name(), "");
        context.dialogs()
            .text(Texts.get("scoring.keep"), Texts.get("scoring.keep.question"), name, Texts.get("scoring.keep.action"))
            .flatMap(typed -> Given.as(Scheme.NAME, typed, context.toasts()))
            .ifPresent(given -> run(() -> context.templates().list(),
                    listing -> save(given, scheme, listing, kept -> {})));
    }

    /** Saves a template; one of the same name only where the clerk agrees. */
    private void save(String name, List<Row> rows, Templates.Listing listing, Consumer<Template> done) {
        boolean taken = listing.templates().stream().anyMatch(one -> !one.builtIn() && one.name().equals(name));
        if (!taken || context.dialogs()
            .confirm(Texts.get("scoring.keep"), Texts.get("scoring.keep.taken", name),
                    Texts.get("scoring.keep.replace"))) {
            run(() -> context.templates().save(name, rows), kept -> {
                context.toasts().show(Texts.get("scoring.kept", name));
                done.accept(kept);
            });
        }
    }

    void bringIn(Templates.Listing listing, Consumer<Template> done) {
        context.dialogs()
            .openFile(Texts.get("scoring.templates.in"), FileKind.SCHEME)
            .ifPresent(file -> run(() -> context.templates().read(file),
                    read -> save(read.name(), read.rows(), listing, done)));
    }

    void carryOut(Template template) {
        String name = FileNames.of(template.name()) + FileKind.SCHEME.extension();
        context.dialogs()
            .saveFile(Texts.get("scoring.templates.out"), FileKind.SCHEME, name)
            .ifPresent(file -> run(() -> {
                context.templates().export(template, file);
                return file;
            }, written -> context.toasts().show(Texts.get("scoring.templates.written", written))));
    }

    void delete(Template template, Runnable done) {
        run(() -> {
            context.templates().delete(template);
            return template;
        }, gone -> {
            done.run();
            context.toasts()
                .show(Texts.get("scoring.templates.deleted", gone.name()), Texts.get("year.undo"),
                        () -> run(() -> context.templates().save(gone.name(), gone.rows()), back -> done.run()));
        });
    }

    void list(Consumer<Templates.Listing> done) {
        run(() -> context.templates().list(), done);
    }

    private <T> void run(Tasks.Work<T> work, Consumer<T> done) {
        context.tasks().run(work, done, failure -> {
            if (failure instanceof ProblemException expected) {
                context.dialogs().problem(expected.problem());
            } else {
                throw new IllegalStateException("a defect behind the templates", failure);
            }
        });
    }
}
