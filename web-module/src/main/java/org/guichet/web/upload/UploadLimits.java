package org.guichet.web.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much a form may bring: {@code guichet.upload.max-files}, {@code …max-size} of one file and {@code …max-total}, in bytes. */
@Named("uploadLimits")
@ApplicationScoped
public class UploadLimits {

    @Inject
    @ConfigProperty(name = "guichet.upload.max-files", defaultValue = "10")
    private int files;

    @Inject
    @ConfigProperty(name = "guichet.upload.max-size", defaultValue = "25000000")
    private long size;

    @Inject
    @ConfigProperty(name = "guichet.upload.max-total", defaultValue = "100000000")
    private long total;

    public int getFiles() {
        return files;
    }

    public long getSize() {
        return size;
    }

    public long getTotal() {
        return total;
    }
}
