package org.parallax.server;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.fetch.Answer;
import org.parallax.fetch.Fetcher;
import org.parallax.fetch.Question;
import org.parallax.model.Edition;
import org.parallax.model.Published;
import org.parallax.read.Input;
import org.parallax.store.journal.StoreException;

/**
 * What somebody put into the inbox, in a form that can be kept until its turn comes.
 *
 * @param name what its job is called
 * @param taken when, so that letters that are found again are read in their order
 * @param address what is to be fetched; null if the bytes are there
 * @param published the day, as 2021-05-27
 */
record Letter(
        String name,
        String taken,
        @Nullable String address,
        List<Sheet> sheets,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String published,
        @Nullable String language,
        @Nullable String url) {

    /** One file of it, or the text that was pasted. */
    @SuppressWarnings("ArrayRecordComponent")
    record Sheet(String name, byte[] bytes) {}

    static Letter pasted(String text, Body about, @Nullable String published) {
        Sheet sheet = new Sheet("pasted.txt", text.getBytes(StandardCharsets.UTF_8));
        return new Letter(
                "pasted text",
                Writer.now().toString(),
                null,
                List.of(sheet),
                about.text("title", 1_000),
                about.text("outlet", 300),
                published,
                about.text("language", 20),
                about.text("url", 2_000));
    }

    static Letter dropped(List<Sheet> files, @Nullable String outlet, @Nullable String published) {
        String name = files.size() == 1 ? files.get(0).name() : files.size() + " files";
        return new Letter(name, Writer.now().toString(), null, files, null, outlet, published, null, null);
    }

    static Letter toFetch(String address) {
        return new Letter(address, Writer.now().toString(), address, List.of(), null, null, null, null, null);
    }

    /** May take its time, if something is to be fetched. */
    List<Input> inputs(@Nullable Fetcher fetcher) {
        return address == null ? sheets.stream().map(this::input).toList() : List.of(fetched(fetcher, address));
    }

    private Input input(Sheet sheet) {
        return new Input(sheet.name(), () -> new ByteArrayInputStream(sheet.bytes()), edition());
    }

    private Edition edition() {
        Published day = published == null ? null : Published.on(LocalDate.parse(published));
        return new Edition(title, outlet, day, language, url);
    }

    private static Input fetched(@Nullable Fetcher fetcher, String url) {
        if (fetcher == null) {
            throw new Problem(403, "addresses are fetched only if the server was started with --fetch");
        }
        Answer answer = fetcher.fetch(Question.of(url));
        if (answer instanceof Answer.Fetched fetched) {
            return fetched.input(Edition.UNKNOWN);
        }
        throw new StoreException(answer.told(url));
    }
}
