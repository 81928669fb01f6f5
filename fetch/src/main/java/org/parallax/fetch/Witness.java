package org.parallax.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;

/** Sees every connection before it is made, and may forbid it. */
@FunctionalInterface
interface Witness {

    /** One that lets everything pass. */
    Witness NONE = to -> {};

    void connecting(InetSocketAddress to) throws IOException;
}
