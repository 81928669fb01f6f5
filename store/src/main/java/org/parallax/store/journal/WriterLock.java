package org.parallax.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The claim of the one process that writes to an SQLite store; the system drops it when the process ends. */
final class WriterLock implements AutoCloseable {

    private final FileChannel file;

    private WriterLock(FileChannel file) {
        this.file = file;
    }

    /** Takes the lock of a store, or says who has it. */
    static WriterLock beside(Path store) {
        Path path = store.resolveSibling(store.getFileName() + ".lock");
        try {
            FileChannel file = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                take(file, path, store);
                return new WriterLock(file);
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
        } catch (IOException e) {
            throw new StoreException("cannot write to " + path + ": " + e.getMessage());
        }
    }

    private static void take(FileChannel file, Path path, Path store) throws IOException {
        if (lock(file) == null) {
            throw new StoreException("process " + Files.readString(path).strip() + " is writing to " + store);
        }
        file.truncate(0);
        file.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new StoreException("cannot release the store: " + e.getMessage());
        }
    }
}
