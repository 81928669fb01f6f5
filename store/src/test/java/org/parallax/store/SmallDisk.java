package org.parallax.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A real file system of a few megabytes, in memory, that can be filled and made read-only. Needs the rights to mount. */
final class SmallDisk implements AutoCloseable {

    private final Path root;
    private final Path ballast;

    private SmallDisk(Path root) {
        this.root = root;
        this.ballast = root.resolve("ballast");
    }

    /** Whether this user may mount here. */
    static boolean allowed(Path directory) throws IOException, InterruptedException {
        if (!System.getProperty("os.name").equals("Linux")) {
            return false;
        }
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", directory.toString());
        return mounted && run("umount", directory.toString());
    }

    static SmallDisk mounted(Path root, int megabytes) throws IOException, InterruptedException {
        if (!run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", root.toString())) {
            throw new IOException("cannot mount " + root);
        }
        return new SmallDisk(root);
    }

    Path root() {
        return root;
    }

    /** Leaves so many bytes free. */
    void leave(long bytes) throws IOException {
        Files.deleteIfExists(ballast);
        long rest = Files.getFileStore(root).getUsableSpace() - bytes;
        byte[] block = new byte[4096];
        Arrays.fill(block, (byte) 1);
        try (var out = Files.newOutputStream(ballast)) {
            for (long written = 0; written + block.length <= rest; written += block.length) {
                out.write(block);
            }
        }
    }

    void empty() throws IOException {
        Files.deleteIfExists(ballast);
    }

    void readOnly(boolean wanted) throws IOException, InterruptedException {
        if (!run("mount", "-o", wanted ? "remount,ro" : "remount,rw", root.toString())) {
            throw new IOException("cannot remount " + root);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            run("umount", "-l", root.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(List.of(command))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
