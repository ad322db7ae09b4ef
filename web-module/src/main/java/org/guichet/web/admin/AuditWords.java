package org.guichet.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guichet.web.faces.Words;

/**
 * The words for what stands in the history of the configuration: fields by the names that commands give them, values as they were
 * kept. What has no words, the name of a queue or a text, stands for itself.
 */
@Named("auditWords")
@RequestScoped
public class AuditWords {

    /** Rights, with commas between. */
    private static final Pattern CODES = Pattern.compile("[A-Z_]+(,[A-Z_]+)+");

    @Inject
    private Words words;

    public String field(String name) {
        return words.find("audit.field." + name).orElse(name);
    }

    public String value(String kept) {
        if (kept.isEmpty()) {
            return words.of("audit.value.none");
        }
        return CODES.matcher(kept).matches()
                ? Stream.of(kept.split(",")).map(this::word).collect(Collectors.joining(", "))
                : word(kept);
    }

    private String word(String code) {
        return words.find("audit.value." + code).orElse(code);
    }
}
