package org.selfeval.ui.dialogs;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own dialogs for files, which begin in the folder where the person last chose one. */
final class Choosers {

    private final Supplier<Window> owner;
    private final Surroundings around;

    Choosers(Supplier<Window> owner, Surroundings around) {
        this.owner = owner;
        this.around = around;
    }

    Optional<Path> openFile(String title, FileKind kind) {
        return chosen(chooser(title, kind).showOpenDialog(owner.get()));
    }

    List<Path> openFiles(String title, FileKind kind) {
        List<File> files = Objects.requireNonNullElse(chooser(title, kind).showOpenMultipleDialog(owner.get()),
                List.of());
        return files.stream().map(this::chosen).flatMap(Optional::stream).toList();
    }

    Optional<Path> saveFile(String title, FileKind kind, String suggestedName) {
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(owner.get()));
    }

    /** A file with the ending that was suggested, where whoever typed its name left that out: not all systems add it. */
    static Path complete(Path file, String suggestedName) {
        int dot = suggestedName.lastIndexOf('.');
        String ending = dot < 0 ? "" : suggestedName.substring(dot).toLowerCase(Locale.ROOT);
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? file : file.resolveSibling(name + ending);
    }

    Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        beginning().ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    private FileChooser chooser(String title, FileKind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
            .add(new FileChooser.ExtensionFilter(kind.description(), kind.patterns()));
        beginning().ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<File> beginning() {
        return beginning(around.lastFolder(), Path.of(System.getProperty("user.home")));
    }

    /** The last folder, else that of the person's documents: some systems begin in the program's own folder. */
    static Optional<File> beginning(Optional<Path> last, Path home) {
        return Stream.concat(last.stream(), Stream.of(home.resolve("Documents"), home.resolve("文档"), home))
            .map(Path::toFile)
            .filter(File::isDirectory)
            .findFirst();
    }

    private Optional<Path> chosen(File file) {
        Optional<Path> path = Optional.ofNullable(file).map(File::toPath);
        path.map(Path::getParent).ifPresent(around::chosen);
        return path;
    }
}
