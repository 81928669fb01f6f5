package org.parallax.annotate;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A step of the build: takes the three models in use out of the library's half gigabyte of models, in the form that loads
 * fastest, and puts them beside the classes: {@code CompactModels DIRECTORY-OF-CLASSES}. What is there already is kept.
 */
public final class CompactModels {

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private CompactModels() {}

    public static void main(String[] arguments) throws IOException {
        Quiet.please();
        Path directory = Path.of(arguments[0], "org", "parallax", "annotate");
        Files.createDirectories(directory);
        write(directory.resolve(ModelFiles.PARSER.compact()), out -> {
            DataOutputStream data = new DataOutputStream(out);
            FastParser.original().write(data);
            data.flush();
        });
        write(directory.resolve(ModelFiles.TAGGER.compact()), out -> {
            DataOutputStream data = new DataOutputStream(out);
            Tagger.original().write(data);
            data.flush();
        });
        write(directory.resolve(ModelFiles.NAMES.compact()), out -> copy(ModelFiles.NAMES, out));
    }

    private static void copy(ModelFiles model, OutputStream out) throws IOException {
        try (InputStream in = model.openOriginal()) {
            in.transferTo(out);
        }
    }

    /** Writes under another name first, so that a build that is stopped leaves no half file. */
    private static void write(Path file, Content content) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
            content.writeTo(out);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
