package org.selfeval.safety.handover;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.selfeval.files.OwnerOnly;
import org.selfeval.pool.Sha256;

/**
 * Where the windows of one user on one data folder find each other: a short path outside the data folder, for sockets do not
 * work on network drives, nor under long names; and a folder that nobody else can write, for whoever listens there is believed.
 *
 * @param folder owned by this user, closed to all others
 * @param name the same for every way the data folder can be named
 */
record MeetingPlace(Path folder, String name) {

    /** What every system takes as a socket's path: Linux 107 bytes, macOS 103. */
    private static final int LONGEST = 99;

    private static final int USER_DIGITS = 8;
    private static final int NAME_DIGITS = 16;

    /** The place for this user and computer; empty where there is none that can be trusted. */
    static Optional<MeetingPlace> of(Path dataFolder) {
        return of(dataFolder, System.getProperty("os.name"), System.getenv(),
                Path.of(System.getProperty("java.io.tmpdir")), System.getProperty("user.name"));
    }

    static Optional<MeetingPlace> of(Path dataFolder, String os, Map<String, String> env, Path temp, String user) {
        boolean windows = os.toLowerCase(Locale.ROOT).startsWith("windows");
        Optional<Path> own = windows
                ? told(env, "LOCALAPPDATA").map(local -> local.resolve("Temp/selfeval"))
                : told(env, "XDG_RUNTIME_DIR").map(runtime -> runtime.resolve("selfeval"));
        Path shared = temp.toAbsolutePath().resolve("selfeval-" + digest(user, USER_DIGITS));
        try {
            String name = digest(real(dataFolder.toAbsolutePath().normalize()).toString(), NAME_DIGITS);
            return Stream.concat(own.stream(), Stream.of(shared))
                .map(folder -> new MeetingPlace(folder, name))
                .filter(place -> place.fits() && place.isOwn(user))
                .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> told(Map<String, String> env, String variable) {
        try {
            return Optional.ofNullable(env.get(variable)).map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Also of a folder that is still to be made. */
    private static Path real(Path path) throws IOException {
        Path parent = path.getParent();
        return parent == null || Files.exists(path) ? path.toRealPath() : real(parent).resolve(path.getFileName());
    }

    private static String digest(String text, int digits) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, digits);
    }

    /** The socket of the window that is open; what a crash leaves here means nothing. */
    Path socket() {
        return folder.resolve(name + ".sock");
    }

    /** Locked by the window that listens, so that nobody takes its socket for a stale one. */
    Path lock() {
        return folder.resolve(name + ".lock");
    }

    private boolean fits() {
        return socket().toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }

    private boolean isOwn(String user) {
        try {
            make();
            if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                // Windows: below the user's own folder, which is closed to all others as it is.
                return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
            }
            PosixFileAttributes is = Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            UserPrincipal self = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user);
            return is.isDirectory() && is.owner().equals(self) && isClosed(is.permissions());
        } catch (IOException e) {
            return false;
        }
    }

    private void make() throws IOException {
        if (Files.isDirectory(folder.getParent()) && !Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            try {
                OwnerOnly.createFolders(folder);
            } catch (FileAlreadyExistsException e) {
                // Another start, or somebody else, was faster: what is there is looked at all the same.
            }
        }
    }

    private static boolean isClosed(Set<PosixFilePermission> permissions) {
        return EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.OWNER_EXECUTE)
            .containsAll(permissions);
    }
}
