package org.guichet.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guichet.web.faces.Words;

/**
 * The words for what stands in the history of the configuration: fields by the names that commands give them, values as they were
 * kept. What has no words, the name of a queue or a text, stands for itself.
 */
@Named("auditWords")
@RequestScoped
public class AuditWords {

    @Inject
    private Words words;

    public String field(String name) {
        return words.find("audit.field." + name).orElse(name);
    }

    public String value(String kept) {
        return kept.isEmpty()
                ? words.of("audit.value.none")
                : words.find("audit.value." + kept).orElse(kept);
    }
}
