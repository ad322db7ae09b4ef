package org.guichet.local.server;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks an address how it is. */
final class Probe {

    private static final int PATIENCE_MILLISECONDS = 5_000;

    private Probe() {}

    /** The status of the answer, or 0 when there was none. */
    static int status(String url) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLISECONDS);
            connection.setReadTimeout(PATIENCE_MILLISECONDS);
            connection.setInstanceFollowRedirects(false);
            try {
                return connection.getResponseCode();
            } finally {
                connection.disconnect();
            }
        } catch (IOException none) {
            return 0;
        }
    }
}
