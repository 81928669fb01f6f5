package org.parallax.store.journal;

/** A store that cannot do what is asked, in a sentence that a user can act on. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StoreException(String message) {
        super(message);
    }

    private StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The failure with what was being done; a failure that already says so stays as it is. */
    public static StoreException of(String doing, RuntimeException failure) {
        return failure instanceof StoreException known
                ? known
                : new StoreException(doing + ": " + reason(failure), failure);
    }

    /** The first line of the innermost reason. */
    private static String reason(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return String.valueOf(innermost.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
