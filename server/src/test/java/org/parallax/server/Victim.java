package org.parallax.server;

import org.parallax.store.Engine;

/** A server in a process of its own that prints its address and runs until it is killed. */
final class Victim {

    private Victim() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (ParallaxServer server = ParallaxServer.start(arguments[0], Engine.standard("test"), 0)) {
            System.out.println(server.address());
            System.out.flush();
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
