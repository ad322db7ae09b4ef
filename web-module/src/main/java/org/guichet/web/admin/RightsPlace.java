package org.guichet.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.StringJoiner;
import org.guichet.web.faces.Asked;
import org.guichet.web.tag.Functions;
import org.jspecify.annotations.Nullable;

/**
 * Where someone stands among the rights, as the address says: {@code /admin/rights?queue=wifi&group=cn=…}. What an address says
 * wrongly counts as not said.
 *
 * @param queue the code of the queue that is looked at
 * @param group the key of the group whose rights there are open
 * @param person whose rights there are asked for
 * @param find words of the name of a group to be found in the directory
 * @param who words of the name of a person to be found
 */
public record RightsPlace(
        @Nullable String queue,
        @Nullable String group,
        @Nullable Long person,
        @Nullable String find,
        @Nullable String who) {

    private static final String PATH = "/admin/rights";

    static RightsPlace of(HttpServletRequest request) {
        return new RightsPlace(
                said(request, "queue"),
                said(request, "group"),
                Asked.number(request.getParameter("person")),
                said(request, "find"),
                said(request, "who"));
    }

    private static @Nullable String said(HttpServletRequest request, String name) {
        String word = request.getParameter(name);
        return word == null || word.isBlank() ? null : word.strip();
    }

    /** Returns the address at which a queue is looked at. */
    public String queueHref(String code) {
        return new RightsPlace(code, null, person, null, null).href();
    }

    /** Returns the address at which the rights of a group on a queue are open. */
    public String cellHref(String key, String code) {
        return new RightsPlace(code, key, null, null, null).href() + "#cell";
    }

    /** Returns the address at which somebody's rights on this queue are explained. */
    public String personHref(long id) {
        return new RightsPlace(queue, null, id, null, null).href() + "#cell";
    }

    public String closedHref() {
        return new RightsPlace(queue, null, null, null, null).href();
    }

    public String href() {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        say(query, "queue", queue);
        say(query, "group", group);
        say(query, "person", person);
        say(query, "find", find);
        say(query, "who", who);
        return PATH + query;
    }

    private static void say(StringJoiner query, String name, @Nullable Object value) {
        if (value != null) {
            query.add(name + "=" + Functions.encoded(value.toString()));
        }
    }
}
