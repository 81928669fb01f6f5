package org.parallax.server;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.parallax.model.Edition;
import org.parallax.model.Published;
import org.parallax.read.Input;
import org.parallax.store.Engine;

/** The engine that ships, loaded once for all tests, and stories for it. */
final class Engines {

    static final Engine STANDARD = Engine.standard("test");

    static final String STORY = """
            Armenia's defence ministry said on Thursday that Azerbaijani soldiers had captured six Armenian servicemen near Gegharkunik.
            Azerbaijan's defence ministry said that its troops detained six Armenian soldiers in Kalbajar district.
            Armenia called the incident an abduction.
            """;

    private Engines() {}

    static Input input(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Edition edition =
                new Edition("Soldiers held", "The Test Wire", Published.on(LocalDate.of(2021, 5, 28)), null, null);
        return new Input(name, () -> new ByteArrayInputStream(bytes), edition);
    }
}
