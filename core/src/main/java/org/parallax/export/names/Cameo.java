package org.parallax.export.names;

/** The codes of CAMEO: their levels. */
public final class Cameo {

    private Cameo() {}

    /** The first two digits. */
    public static String root(String code) {
        return code.substring(0, Math.min(2, code.length()));
    }

    /** The first three digits, or what there is of them. */
    public static String base(String code) {
        return code.substring(0, Math.min(3, code.length()));
    }
}
