package org.parallax.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The contract of the API, an OpenAPI document in YAML. */
public final class Contract {

    private Contract() {}

    /** The whole document. */
    public static String text() {
        try (InputStream stream =
                Objects.requireNonNull(Contract.class.getResourceAsStream("openapi.yaml"), "openapi.yaml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
