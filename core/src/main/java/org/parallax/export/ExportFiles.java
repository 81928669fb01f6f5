package org.parallax.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.export.account.Selection;
import org.parallax.export.format.Format;

/** The files of an export in a directory; each appears under its name when it is whole, the manifest last. */
public record ExportFiles(Path directory) {

    private static final String BASE = "parallax";

    /** Writes each format with its loss report, and the manifest. */
    public void write(Selection selection, List<Format> formats) throws IOException {
        Files.createDirectories(directory);
        Map<String, Receipt> receipts = new LinkedHashMap<>();
        for (Format format : formats) {
            String name = BASE + format.suffix();
            Receipt receipt = whole(name, out -> Export.write(selection, format, out));
            text(name + ".loss.json", Sidecar.loss(name, receipt));
            receipts.put(name, receipt);
        }
        text("manifest.json", Sidecar.manifest(selection.terms(), List.copyOf(receipts.entrySet())));
    }

    private void text(String name, String text) throws IOException {
        whole(name, out -> {
            out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return name;
        });
    }

    @FunctionalInterface
    private interface Writing<R> {
        R to(OutputStream out) throws IOException;
    }

    /** Not by way of a temporary file, which nobody but its owner may read. */
    private <R> R whole(String name, Writing<R> writing) throws IOException {
        Path unfinished =
                directory.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
        try {
            R result;
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                result = writing.to(out);
            }
            Files.move(unfinished, directory.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            return result;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
