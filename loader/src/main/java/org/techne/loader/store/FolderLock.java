package org.techne.loader.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One load at a time in a folder. The system frees the lock of a process that dies. */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            throw underWay(folder);
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        if (lock == null) {
            throw underWay(folder);
        }
        return new FolderLock(channel);
    }

    private static IOException underWay(Path folder) {
        return new IOException(
                "another load into " + folder + " is under way; wait for its end, or use another folder");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
