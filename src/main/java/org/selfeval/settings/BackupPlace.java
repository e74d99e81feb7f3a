package org.selfeval.settings;

import java.nio.file.Path;
import java.time.Instant;

/**
 * Where backups are copied to besides.
 *
 * @param folder may be away, as a USB stick is at times
 * @param seen when it was last there
 */
public record BackupPlace(Path folder, Instant seen) {}
