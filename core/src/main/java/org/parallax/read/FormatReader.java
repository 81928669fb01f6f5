package org.parallax.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.model.Rejection;

/** Tells the form of an input by its first bytes and its name, and hands it to the reader of that form. */
final class FormatReader implements DocumentReader {

    private final List<Form> forms;
    private final FieldNames names;

    FormatReader(FieldNames names) {
        this.names = names;
        Page page = new Page();
        this.forms = List.of(
                new ZipArchive(this),
                new Gzipped(this),
                new WebArchive(page),
                new Mail(page),
                new Feed(page),
                new NewsSitemap(),
                new JsonFile(page, names),
                new JsonRecords(page, names),
                new Sheet(names),
                page,
                new PlainText());
    }

    @Override
    public Stream<Reading> read(Input input) {
        boolean other = !input.names().told().isEmpty() && !input.names().told().equals(names.told());
        return other ? new FormatReader(input.names()).readAll(input) : readAll(input);
    }

    private Stream<Reading> readAll(Input input) {
        InputStream in = null;
        try {
            in = new BufferedInputStream(input.bytes().open(), 1 << 16);
            return form(Glimpse.of(input.name(), in)).read(input, in);
        } catch (Unreadable e) {
            close(in);
            return Stream.of(refused(input, e.reason()));
        } catch (IOException | UncheckedIOException e) {
            close(in);
            return Stream.of(refused(input, reasonOf(e)));
        }
    }

    /** The first form that knows the input; plain text takes what nobody knows. */
    private Form form(Glimpse glimpse) {
        return forms.stream().filter(form -> form.reads(glimpse)).findFirst().orElseThrow();
    }

    static void close(@org.jspecify.annotations.Nullable InputStream in) {
        try {
            if (in != null) {
                in.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String reasonOf(Exception e) {
        Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
        return cause instanceof java.nio.file.NoSuchFileException || cause instanceof java.io.FileNotFoundException
                ? "there is no such file"
                : "cannot be read: " + cause.getMessage();
    }

    static Reading refused(Input input, String reason) {
        return new Reading.Refused(new Rejection(input.name(), reason));
    }
}
