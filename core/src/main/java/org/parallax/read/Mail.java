package org.parallax.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.parallax.model.Edition;
import org.parallax.model.Published;

/**
 * Reads an e-mail (RFC 5322) as one document: its first part that is text, else the first that is HTML. The sender is the outlet, the
 * date the publication. Attachments are not read.
 */
final class Mail implements Form {

    private static final MimeConfig LIMITS = MimeConfig.custom()
            .setMaxHeaderCount(1_000)
            .setMaxHeaderLen(100_000)
            .setMaxLineLen(1_000_000)
            .setMaxContentLen(Decoder.LARGEST * 4L)
            .build();
    private static final int DEEPEST = 20;

    private final Page page;
    private final DocumentMaker maker = new DocumentMaker();

    Mail(Page page) {
        this.page = page;
    }

    @Override
    public boolean reads(Glimpse glimpse) {
        return glimpse.named(".eml")
                || (glimpse.text().matches("(?s)(return-path|received|delivered-to|mime-version|message-id): .*")
                        && glimpse.text().contains("\nfrom: "));
    }

    @Override
    public Stream<Reading> read(Input input, InputStream in) throws IOException, Unreadable {
        try (in) {
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(LIMITS);
            Message message = builder.parseMessage(in);
            try {
                return Stream.of(reading(input, message));
            } finally {
                message.dispose();
            }
        } catch (org.apache.james.mime4j.MimeIOException | IllegalArgumentException e) {
            throw new Unreadable("is no e-mail that can be read: " + e.getMessage());
        }
    }

    private Reading reading(Input input, Message message) throws IOException, Unreadable {
        Edition edition = Editions.merge(edition(message), input.edition());
        Optional<TextBody> plain = part(message, "text/plain", 0);
        if (plain.isPresent()) {
            return new Reading.Read(maker.document(input.name(), words(plain.get()), edition));
        }
        Optional<TextBody> html = part(message, "text/html", 0);
        if (html.isEmpty()) {
            throw new Unreadable("is an e-mail without text");
        }
        return page.read(new Input(input.name(), input.bytes(), edition), words(html.get()));
    }

    private static Optional<TextBody> part(Entity entity, String type, int depth) {
        if (entity.getBody() instanceof TextBody text && type.equals(entity.getMimeType())) {
            return Optional.of(text);
        }
        if (entity.getBody() instanceof Multipart parts && depth < DEEPEST) {
            return parts.getBodyParts().stream()
                    .flatMap(part -> part(part, type, depth + 1).stream())
                    .findFirst();
        }
        return Optional.empty();
    }

    private static String words(TextBody body) throws IOException, Unreadable {
        String charset = Optional.ofNullable(body.getMimeCharset()).orElse("UTF-8");
        try (Reader reader = new InputStreamReader(body.getInputStream(), charset)) {
            char[] buffer = new char[1 << 16];
            StringBuilder words = new StringBuilder();
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                words.append(buffer, 0, read);
                if (words.length() > Decoder.LARGEST) {
                    throw new Unreadable("is larger than " + (Decoder.LARGEST >> 20) + " MB, which no article is");
                }
            }
            return Decoder.readable(words.toString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new Unreadable("is in an unknown character set: " + charset);
        }
    }

    private static Edition edition(Message message) {
        MailboxList from = message.getFrom();
        String sender = from == null || from.isEmpty()
                ? null
                : Optional.ofNullable(from.get(0).getName()).orElse(from.get(0).getAddress());
        return new Edition(
                message.getSubject(),
                sender,
                message.getDate() == null
                        ? null
                        : Published.at(message.getDate().toInstant().atOffset(ZoneOffset.UTC)),
                null,
                null);
    }
}
