package org.selfeval.faults;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.h2.store.fs.FileBaseDefault;

/**
 * The disk as a process sees it that is killed at a step: everything that changes a file is a step, and from the chosen
 * one on nothing is done any more, neither written nor read, whatever tidies up. Give {@link #of} a folder and let the
 * program work on the path that comes back; {@link StoppingDisk} does the same below H2.
 */
public final class StoppingFiles {

    /** What whoever comes to the disk after the kill meets; no code of ours expects it. */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final List<FileChannel> channels = new CopyOnWriteArrayList<>();
    private final List<String> steps = new CopyOnWriteArrayList<>();
    private int last = Integer.MAX_VALUE;
    private Runnable event = () -> {};
    private int when = Integer.MAX_VALUE;
    private final Files system = new Files();
    private volatile boolean killed;

    /** The folder as the program is to see it. */
    public Path of(Path folder) {
        return system.wrap(folder);
    }

    /** Lets so many steps be done from now on, and no more. */
    public synchronized void killAfter(int more) {
        steps.clear();
        last = more;
    }

    /** Has something happen once, before the step that follows so many others. */
    public synchronized void before(int step, Runnable happens) {
        event = happens;
        when = step;
    }

    /** What was done, in words. */
    public List<String> steps() {
        return List.copyOf(steps);
    }

    public boolean isKilled() {
        return killed;
    }

    /** What the system does with the files of a dead process. */
    public void release() {
        killed = true;
        for (FileChannel channel : channels) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    void alive() {
        if (killed) {
            throw new Killed();
        }
    }

    synchronized void step(String what) {
        alive();
        if (steps.size() == last) {
            killed = true;
            throw new Killed();
        }
        if (steps.size() == when) {
            when = Integer.MAX_VALUE;
            event.run();
        }
        steps.add(what);
    }

    FileChannel counted(FileChannel channel, String name) {
        channels.add(channel);
        return new Counted(channel, name);
    }

    /** A file whose changes are steps. */
    private final class Counted extends FileBaseDefault {

        private final FileChannel file;
        private final String name;

        Counted(FileChannel file, String name) {
            this.file = file;
            this.name = name;
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            alive();
            return file.read(target, position);
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            step("write " + name);
            return file.write(source, position);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            alive();
            file.force(metaData);
        }

        @Override
        public long size() throws IOException {
            alive();
            return file.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            step("truncate " + name);
            file.truncate(size);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            alive();
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }

    private static final class Wrapped implements Path {

        private final Files files;
        private final Path path;

        Wrapped(Files files, Path path) {
            this.files = files;
            this.path = path;
        }

        private Path wrap(Path other) {
            return files.wrap(other);
        }

        @Override
        public FileSystem getFileSystem() {
            return files;
        }

        @Override
        public boolean isAbsolute() {
            return path.isAbsolute();
        }

        @Override
        public Path getRoot() {
            return wrap(path.getRoot());
        }

        @Override
        public Path getFileName() {
            return wrap(path.getFileName());
        }

        @Override
        public Path getParent() {
            return wrap(path.getParent());
        }

        @Override
        public int getNameCount() {
            return path.getNameCount();
        }

        @Override
        public Path getName(int index) {
            return wrap(path.getName(index));
        }

        @Override
        public Path subpath(int begin, int end) {
            return wrap(path.subpath(begin, end));
        }

        @Override
        public boolean startsWith(Path other) {
            return path.startsWith(unwrap(other));
        }

        @Override
        public boolean endsWith(Path other) {
            return path.endsWith(unwrap(other));
        }

        @Override
        public Path normalize() {
            return wrap(path.normalize());
        }

        @Override
        public Path resolve(Path other) {
            return wrap(path.resolve(unwrap(other)));
        }

        @Override
        public Path relativize(Path other) {
            return wrap(path.relativize(unwrap(other)));
        }

        @Override
        public URI toUri() {
            return path.toUri();
        }

        @Override
        public Path toAbsolutePath() {
            return wrap(path.toAbsolutePath());
        }

        @Override
        public Path toRealPath(LinkOption... options) throws IOException {
            return wrap(path.toRealPath(options));
        }

        @Override
        public java.nio.file.WatchKey register(WatchService watcher, java.nio.file.WatchEvent.Kind<?>[] events,
                java.nio.file.WatchEvent.Modifier... modifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int compareTo(Path other) {
            return path.compareTo(unwrap(other));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Path any && path.equals(unwrap(any));
        }

        @Override
        public int hashCode() {
            return path.hashCode();
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    private static Path unwrap(Path path) {
        return path instanceof Wrapped wrapped ? wrapped.path : path;
    }

    private final class Files extends FileSystem {

        private final Provider provider = new Provider();
        private final FileSystem disk = java.nio.file.FileSystems.getDefault();

        Path wrap(Path path) {
            return path == null ? null : new Wrapped(this, path);
        }

        @Override
        public FileSystemProvider provider() {
            return provider;
        }

        @Override
        public void close() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public String getSeparator() {
            return disk.getSeparator();
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            return disk.getRootDirectories();
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            return disk.getFileStores();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return disk.supportedFileAttributeViews();
        }

        @Override
        public Path getPath(String first, String... more) {
            return wrap(disk.getPath(first, more));
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            PathMatcher matcher = disk.getPathMatcher(pattern);
            return path -> matcher.matches(unwrap(path));
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            return disk.getUserPrincipalLookupService();
        }

        @Override
        public WatchService newWatchService() {
            throw new UnsupportedOperationException();
        }
    }

    private final class Provider extends FileSystemProvider {

        private final FileSystemProvider disk = java.nio.file.FileSystems.getDefault().provider();

        @Override
        public String getScheme() {
            return "stopping";
        }

        @Override
        public FileSystem newFileSystem(URI uri, Map<String, ?> env) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileSystem getFileSystem(URI uri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Path getPath(URI uri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                throws IOException {
            alive();
            Path real = unwrap(path);
            boolean makes = options.contains(StandardOpenOption.CREATE_NEW)
                    || (options.contains(StandardOpenOption.CREATE) && java.nio.file.Files.notExists(real))
                    || options.contains(StandardOpenOption.TRUNCATE_EXISTING);
            if (makes) {
                step("create " + real.getFileName());
            }
            return counted(disk.newFileChannel(real, options, attributes), real.getFileName().toString());
        }

        @Override
        public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options,
                FileAttribute<?>... attributes) throws IOException {
            return newFileChannel(path, options, attributes);
        }

        @Override
        public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
                throws IOException {
            alive();
            List<Path> found = new ArrayList<>();
            try (DirectoryStream<Path> files = disk.newDirectoryStream(unwrap(folder), any -> true)) {
                for (Path file : files) {
                    Path wrapped = system.wrap(file);
                    if (filter.accept(wrapped)) {
                        found.add(wrapped);
                    }
                }
            }
            return new DirectoryStream<>() {
                @Override
                public Iterator<Path> iterator() {
                    return found.iterator();
                }

                @Override
                public void close() {}
            };
        }

        @Override
        public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
            step("folder " + folder.getFileName());
            disk.createDirectory(unwrap(folder), attributes);
        }

        @Override
        public void delete(Path path) throws IOException {
            alive();
            if (java.nio.file.Files.exists(unwrap(path), LinkOption.NOFOLLOW_LINKS)) {
                step("delete " + path.getFileName());
            }
            disk.delete(unwrap(path));
        }

        @Override
        public void copy(Path source, Path target, CopyOption... options) throws IOException {
            step("copy " + target.getFileName());
            disk.copy(unwrap(source), unwrap(target), options);
        }

        @Override
        public void move(Path source, Path target, CopyOption... options) throws IOException {
            step("move " + target.getFileName());
            disk.move(unwrap(source), unwrap(target), options);
        }

        @Override
        public boolean isSameFile(Path one, Path other) throws IOException {
            alive();
            return disk.isSameFile(unwrap(one), unwrap(other));
        }

        @Override
        public boolean isHidden(Path path) throws IOException {
            alive();
            return disk.isHidden(unwrap(path));
        }

        @Override
        public FileStore getFileStore(Path path) throws IOException {
            alive();
            return disk.getFileStore(unwrap(path));
        }

        @Override
        public void checkAccess(Path path, AccessMode... modes) throws IOException {
            alive();
            disk.checkAccess(unwrap(path), modes);
        }

        @Override
        public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
            alive();
            return disk.getFileAttributeView(unwrap(path), type, options);
        }

        @Override
        public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
                throws IOException {
            alive();
            return disk.readAttributes(unwrap(path), type, options);
        }

        @Override
        public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
                throws IOException {
            alive();
            return disk.readAttributes(unwrap(path), attributes, options);
        }

        @Override
        public void setAttribute(Path path, String attribute, Object value, LinkOption... options)
                throws IOException {
            alive();
            disk.setAttribute(unwrap(path), attribute, value, options);
        }
    }
}
