package org.guichet.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.guichet.directory.ConfigurationFilter;
import org.guichet.directory.ConfigurationKind;
import org.guichet.web.faces.Asked;
import org.guichet.web.tag.Functions;
import org.jspecify.annotations.Nullable;

/**
 * Where someone stands in the history of the configuration, as the address says: {@code /admin/audit?kind=queue&thing=wifi}. What
 * an address says wrongly counts as not said.
 *
 * @param before below which identifier the page begins; none for the start
 */
public record AuditPlace(
        @Nullable ConfigurationKind kind,
        @Nullable String thing,
        @Nullable Long who,
        @Nullable Long desk,
        @Nullable Long before) {

    private static final String PATH = "/admin/audit";

    static AuditPlace of(HttpServletRequest request) {
        ConfigurationKind kind = kind(request.getParameter("kind"));
        return new AuditPlace(
                kind,
                kind == null ? null : request.getParameter("thing"),
                Asked.number(request.getParameter("who")),
                Asked.number(request.getParameter("desk")),
                Asked.number(request.getParameter("before")));
    }

    private static @Nullable ConfigurationKind kind(@Nullable String word) {
        return Stream.of(ConfigurationKind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst()
                .orElse(null);
    }

    private static String word(ConfigurationKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    ConfigurationFilter filter() {
        return new ConfigurationFilter(kind, thing, who, desk);
    }

    AuditPlace ofKind(@Nullable ConfigurationKind other) {
        return new AuditPlace(other, null, who, desk, null);
    }

    AuditPlace by(@Nullable Long other) {
        return new AuditPlace(kind, thing, other, desk, null);
    }

    AuditPlace at(@Nullable Long other) {
        return new AuditPlace(kind, thing, who, other, null);
    }

    public AuditPlace anything() {
        return ofKind(kind);
    }

    public AuditPlace start() {
        return by(who);
    }

    public AuditPlace from(String next) {
        return new AuditPlace(kind, thing, who, desk, Long.valueOf(next));
    }

    /** Returns the address of this place. */
    public String href() {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        if (kind != null) {
            query.add("kind=" + word(kind));
        }
        if (thing != null) {
            query.add("thing=" + Functions.encoded(thing));
        }
        if (who != null) {
            query.add("who=" + who);
        }
        if (desk != null) {
            query.add("desk=" + desk);
        }
        if (before != null) {
            query.add("before=" + before);
        }
        return PATH + query;
    }

    /** Tells whether nothing is left out. */
    public boolean isWhole() {
        return kind == null && who == null && desk == null && before == null;
    }
}
