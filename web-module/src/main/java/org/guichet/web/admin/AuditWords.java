package org.guichet.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Matcher;
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

    /** What is promised: {@code 24 HOURS_ON_WORKING_DAYS}. */
    private static final Pattern AMOUNT = Pattern.compile("\\d+ [A-Z_]+");

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]{2,}");

    @Inject
    private Words words;

    /** Returns what a field is called; one of many of its kind, {@code week.MONDAY}, by what all are called and which it is. */
    public String field(String name) {
        int end = name.lastIndexOf('.');
        return words.find("audit.field." + name)
                .or(() -> words.find("audit.field." + name.substring(0, Math.max(0, end)))
                        .map(all -> all + " · " + codes(name.substring(end + 1))))
                .orElse(name);
    }

    public String value(String kept) {
        if (kept.isEmpty()) {
            return words.of("audit.value.none");
        }
        if (AMOUNT.matcher(kept).matches()) {
            return codes(kept);
        }
        return CODES.matcher(kept).matches()
                ? Stream.of(kept.split(",")).map(this::word).collect(Collectors.joining(", "))
                : word(kept);
    }

    private String codes(String text) {
        return CODE.matcher(text.replaceAll("\\+(?=[A-Z])", ", "))
                .replaceAll(code -> Matcher.quoteReplacement(word(code.group())));
    }

    private String word(String code) {
        return words.find("audit.value." + code).orElse(code);
    }
}
