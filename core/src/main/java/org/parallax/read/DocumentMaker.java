package org.parallax.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Block;
import org.parallax.model.Document;
import org.parallax.model.DocumentId;
import org.parallax.model.Edition;
import org.parallax.model.Published;
import org.parallax.model.Role;
import org.parallax.model.Text;

/**
 * Makes the document of a text: its blocks, its edition and its id.
 *
 * <p>The id is a hash of the text (line ends and space around it apart), title, outlet and publication: the same article
 * has the same id whatever file it lies in, and two outlets' copies of one text have two.
 */
final class DocumentMaker {

    private final BlockFinder blockFinder = new BlockFinder();
    private final IssueDays issueDays = IssueDays.standard();
    private final English english = English.standard();

    /** Throws {@link Unreadable} if the text is in another language than English, or no prose. */
    Document document(String source, String value, Edition given) throws Unreadable {
        english.refuseOtherThan(value);
        EndlessWord.refuse(value);
        Text text = Text.of(value);
        List<Block> blocks = blockFinder.blocks(text, given);
        Edition edition = new Edition(
                given.title() != null ? given.title() : words(text, blocks, Role.TITLE),
                given.outlet() != null ? given.outlet() : words(text, blocks, Role.OUTLET),
                given.published() != null ? given.published() : printed(text, blocks),
                given.language(),
                given.url());
        return new Document(id(value, edition), source, text, edition, blocks);
    }

    /** The day of issue printed in a line above the text, or where the text begins. */
    private @Nullable Published printed(Text text, List<Block> blocks) {
        Stream<Block> datelines = blocks.stream().filter(block -> block.role() == Role.DATELINE);
        Stream<Block> first =
                blocks.stream().filter(block -> block.role() != Role.TITLE).limit(1);
        return Stream.concat(datelines, first)
                .flatMap(block -> issueDays.of(text.at(block.span())).stream())
                .findFirst()
                .map(Published::on)
                .orElse(null);
    }

    private static @Nullable String words(Text text, List<Block> blocks, Role role) {
        return blocks.stream()
                .filter(block -> block.role() == role)
                .map(block -> text.at(block.span()))
                .findFirst()
                .orElse(null);
    }

    private static DocumentId id(String text, Edition edition) {
        MessageDigest digest = sha256();
        add(digest, text.replace("\r\n", "\n").strip());
        add(digest, edition.title());
        add(digest, edition.outlet());
        add(digest, edition.published() == null ? null : edition.published().iso());
        return new DocumentId("d-" + HexFormat.of().formatHex(digest.digest(), 0, 8));
    }

    private static void add(MessageDigest digest, @Nullable String value) {
        if (value != null) {
            digest.update(value.getBytes(StandardCharsets.UTF_8));
        }
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
