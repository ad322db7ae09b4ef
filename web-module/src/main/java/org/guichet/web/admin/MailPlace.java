package org.guichet.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.StringJoiner;
import org.guichet.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/**
 * Where someone stands in a list of mails, as the address says: {@code /admin/mail?only=quarantined&before=912&mail=871}.
 * What an address says wrongly counts as not said.
 *
 * @param only the name of what alone is shown; none for all
 * @param before below which identifier the page begins; none for the start
 * @param mail which one is open beside the list
 */
public record MailPlace(
        String path,
        @Nullable String only,
        @Nullable Long before,
        @Nullable Long mail) {

    static <E extends Enum<E>> MailPlace of(String path, HttpServletRequest request, Class<E> kinds) {
        return new MailPlace(
                path,
                name(request.getParameter("only"), kinds),
                Asked.number(request.getParameter("before")),
                Asked.number(request.getParameter("mail")));
    }

    private static <E extends Enum<E>> @Nullable String name(@Nullable String word, Class<E> kinds) {
        for (E kind : kinds.getEnumConstants()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                return kind.name();
            }
        }
        return null;
    }

    /** Returns the address of this place. */
    public String href() {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        if (only != null) {
            query.add("only=" + only.toLowerCase(Locale.ROOT));
        }
        if (before != null) {
            query.add("before=" + before);
        }
        if (mail != null) {
            query.add("mail=" + mail);
        }
        return path + query;
    }

    /** Returns the address of the list that shows one kind alone, from its start. */
    public String onlyHref(@Nullable Object kind) {
        return new MailPlace(path, kind == null ? null : kind.toString(), null, null).href();
    }

    public String startHref() {
        return onlyHref(only);
    }

    public String pageHref(String next) {
        return new MailPlace(path, only, Long.valueOf(next), null).href();
    }

    /** Returns the address at which a mail stands open beside the list; it leads to the mail itself on small screens. */
    public String mailHref(long id) {
        return new MailPlace(path, only, before, id).href() + "#detail";
    }

    public String closedHref() {
        return new MailPlace(path, only, before, null).href();
    }

    public boolean first() {
        return before == null;
    }
}
