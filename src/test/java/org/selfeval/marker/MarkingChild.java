package org.selfeval.marker;

import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.selfeval.archive.KeptKind;
import org.selfeval.cli.Commands;
import org.selfeval.library.Library;
import org.selfeval.library.Templates;
import org.selfeval.model.Evaluation;
import org.selfeval.model.Overview;
import org.selfeval.model.RandomYears;
import org.selfeval.model.tree.Edit;
import org.selfeval.model.tree.Field;
import org.selfeval.model.tree.Row;
import org.selfeval.model.tree.RowChange;
import org.selfeval.model.tree.ValueType;
import org.selfeval.pool.Content;
import org.selfeval.safety.Workspace;
import org.selfeval.safety.key.RecoveryCode;
import org.selfeval.safety.key.Secret;
import org.selfeval.settings.BackupPlace;
import org.selfeval.settings.Settings;
import org.selfeval.settings.SettingsFile;

/**
 * Enters markers wherever a person can enter something, and leaves what the program leaves. In a process of its own, so
 * that its folder for temporary files is its own too.
 */
final class MarkingChild {

    static final Secret.Password PASSWORD = new Secret.Password("只有我知道");

    private static final Clock CLOCK = Clock.systemUTC();

    private MarkingChild() {}

    /** What is done, in this order, as the words say: {@code password}, {@code enter}, {@code export}, {@code killed}, {@code crash}. */
    public static void main(String[] words) throws Exception {
        Path folder = Path.of(words[0]);
        for (String word : List.of(words).subList(1, words.length)) {
            switch (word) {
                case "password" -> setPassword(folder);
                case "enter" -> enter(folder);
                case "export" -> export(folder);
                case "killed" -> {
                    Library open = open(folder);
                    enter(folder, open);
                    Runtime.getRuntime().halt(0);
                }
                case "crash" -> {
                    Library open = open(folder);
                    enter(folder, open);
                    String me = String.valueOf(ProcessHandle.current().pid());
                    new ProcessBuilder("kill", "-SEGV", me).start().waitFor();
                    Thread.sleep(60_000);
                }
                default -> throw new IllegalArgumentException(word);
            }
        }
    }

    private static Library open(Path folder) throws Exception {
        return Library.open(new org.selfeval.safety.Entrance(folder, CLOCK), Optional.of(PASSWORD), folder, CLOCK);
    }

    private static void setPassword(Path folder) throws Exception {
        try (Workspace workspace = Workspace.openOrCreate(folder, CLOCK)) {
            workspace.protection().set(PASSWORD, RecoveryCode.random());
        }
    }

    private static void enter(Path folder) throws Exception {
        try (Library library = open(folder)) {
            enter(folder, library);
        }
    }

    private static void enter(Path folder, Library library) throws Exception {
        Evaluation random = new RandomYears(library.years().size()).year(150);
        Evaluation year = marked(random.apply(Edit.set("年度", random.overview(), Overview.YEAR, 2021)));
        library.restore(year);
        library.files(year.id())
            .keep(KeptKind.TABLE, Markers.TEXT + ".xlsx", Markers.TEXT.getBytes(StandardCharsets.UTF_8), year);
        library.templates().save(Markers.TEXT, Templates.builtIn().getFirst().rows());
        byte[] evidence = ("佐证 " + Markers.TEXT).getBytes(StandardCharsets.UTF_8);
        library.evidence()
            .pool()
            .put(Content.of(new ByteArrayInputStream(evidence)), new ByteArrayInputStream(evidence));
        library.backups().backUp(year);
        Path place = Path.of("/", Markers.TEXT).toAbsolutePath();
        new SettingsFile(folder).write(Settings.DEFAULT.withFolder(place)
            .withSecond(Optional.of(new BackupPlace(place, CLOCK.instant()))), library.protection().cover());
    }

    /** The year with a marker in every text of every row. */
    private static Evaluation marked(Evaluation year) {
        List<RowChange> changes = year.rows()
            .stream()
            .map(row -> RowChange.update(row, marked(row)))
            .filter(change -> !change.before().equals(change.after()))
            .toList();
        return year.apply(new Edit(Markers.TEXT, changes));
    }

    private static Row marked(Row row) {
        Object[] values = row.type().values(row);
        for (Field<?, ?> field : row.type().fields()) {
            if (field.valueType() instanceof ValueType.Text) {
                values[field.index()] = Markers.TEXT;
            }
        }
        return row.type().create(row.id(), row.parent(), row.position(), values);
    }

    /** Through all that writes tables; to a place of the clerk's choice, which is nobody's promise. */
    private static void export(Path folder) throws Exception {
        System.setIn(new ByteArrayInputStream((PASSWORD.text() + "\n").getBytes(StandardCharsets.UTF_8)));
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
        Commands.run(new String[]{"demo", "--data", folder.toString(), "--password-stdin"}, nowhere, nowhere);
    }
}
