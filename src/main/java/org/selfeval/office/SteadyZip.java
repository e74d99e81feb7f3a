package org.selfeval.office;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * The zip around an office file with one fixed time on every entry, so that equal content gives equal bytes. POI writes
 * into such a stream as it is, in the order of the names of the parts.
 */
final class SteadyZip extends ZipArchiveOutputStream {

    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 12, 0);

    SteadyZip(OutputStream out) {
        super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        // Zip keeps local times: the same hour on the clock of wherever this runs.
        entry.setTime(TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        super.putArchiveEntry(entry);
    }
}
