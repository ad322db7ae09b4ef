package org.guichet.mail.smtp;

import jakarta.activation.DataSource;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Supplier;

/** A stored file as the mail library reads it: opened anew each time, in pieces. */
record StoredFile(String name, String mediaType, Supplier<InputStream> source) implements DataSource {

    @Override
    public InputStream getInputStream() {
        return source.get();
    }

    @Override
    public OutputStream getOutputStream() {
        throw new UnsupportedOperationException("a stored file is not written to");
    }

    @Override
    public String getContentType() {
        return mediaType;
    }

    @Override
    public String getName() {
        return name;
    }
}
