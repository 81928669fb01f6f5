package org.parallax.fetch;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Edition;
import org.parallax.read.Input;

/** What came of fetching. */
public sealed interface Answer {

    /** What came of it, in a sentence about the address that was asked for. */
    default String told(String asked) {
        return "has not changed";
    }

    /**
     * Bytes that came.
     *
     * @param address where they came from in the end
     * @param type the media type in lower case without parameters; empty if the site does not say
     */
    record Fetched(
            URI address,
            String type,
            byte[] bytes,
            @Nullable String tag,
            @Nullable String modified) implements Answer {

        @Override
        public String told(String asked) {
            return bytes.length + " bytes";
        }

        /** The same as something to read, under its address, with what somebody says of it. */
        public Input input(Edition said) {
            Edition edition =
                    new Edition(said.title(), said.outlet(), said.published(), said.language(), address.toString());
            return new Input(name(), () -> new ByteArrayInputStream(bytes), edition);
        }

        private String name() {
            String path = String.valueOf(address.getRawPath());
            return address.getHost() + (path.isEmpty() ? "/" : path) + MediaTypes.ending(type);
        }
    }

    /** The site says that what is here already is the newest. */
    record Unchanged(URI address) implements Answer {}

    /**
     * Not asked for: the address is one that must not be fetched, or it led to one.
     *
     * @param address the one that was refused; after a redirect another than the one given
     */
    record Refused(String address, Refusal refusal, String reason) implements Answer {

        @Override
        public String told(String asked) {
            return Answer.at(address, asked) + reason;
        }
    }

    /**
     * Asked for without success.
     *
     * @param pause how long the site wants to be left alone, if it says so
     */
    record Failed(String address, String reason, @Nullable Duration pause) implements Answer {

        @Override
        public String told(String asked) {
            return Answer.at(address, asked) + reason;
        }
    }

    private static String at(String address, String asked) {
        return address.equals(asked) ? "" : "leads to " + address + ": ";
    }
}
