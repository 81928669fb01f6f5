package org.parallax.annotate;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The models in use: where the library keeps each, and the file that the build makes of it. */
enum ModelFiles {
    /** Parts of speech; trained on the Wall Street Journal and more. */
    TAGGER("pos-tagger/english-left3words-distsim.tagger", "tags.bin"),
    /** Persons, organisations, locations and other names; four classes, so that nationalities are told from states. */
    NAMES("ner/english.conll.4class.distsim.crf.ser.gz", "names.bin"),
    /** Dependencies; trained on Universal Dependencies. */
    PARSER("parser/nndep/english_UD.gz", "parser.bin");

    private static final int BUFFER = 1 << 16;

    private final String original;
    private final String compact;

    ModelFiles(String original, String compact) {
        this.original = "/edu/stanford/nlp/models/" + original;
        this.compact = compact;
    }

    /** The name of the build's file. */
    String compact() {
        return compact;
    }

    /** The library's file, unpacked. */
    InputStream openOriginal() throws IOException {
        InputStream in = ModelFiles.class.getResourceAsStream(original);
        if (in == null) {
            throw new FileNotFoundException("the language model " + original + " is not on the class path");
        }
        return original.endsWith(".gz")
                ? new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER)
                : new BufferedInputStream(in, BUFFER);
    }

    /** The build's file, or null where the classes were compiled without the build. */
    @Nullable
    InputStream openCompact() {
        InputStream in = ModelFiles.class.getResourceAsStream(compact);
        return in == null ? null : new BufferedInputStream(in, BUFFER);
    }

    /** The file for models that are kept in the library's form. */
    InputStream open() throws IOException {
        InputStream in = openCompact();
        return in == null ? openOriginal() : in;
    }
}
