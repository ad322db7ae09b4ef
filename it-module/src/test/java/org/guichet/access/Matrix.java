package org.guichet.access;

import static org.guichet.access.Expected.administrators;
import static org.guichet.access.Expected.agents;
import static org.guichet.access.Expected.byToken;
import static org.guichet.access.Expected.nobody;
import static org.guichet.access.Expected.only;
import static org.guichet.access.Expected.open;
import static org.guichet.access.Expected.signedIn;
import static org.guichet.access.Who.ADMIN;
import static org.guichet.access.Who.AGENT;
import static org.guichet.access.Who.ASKER;
import static org.guichet.access.Who.DESK_ADMIN;
import static org.guichet.access.Who.OTHER_AGENT;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is expected of each address of the product; whoever adds an address says here to whom it answers. */
final class Matrix {

    private static final int NOTHING_YET = 204;
    private static final int GONE = 404;
    private static final int AWAY = 503;

    private final Map<String, List<Expected>> routes = new TreeMap<>();

    private Matrix() {
        everyone();
        requesters();
        agentsPages();
        administration();
        organisation();
        programs();
    }

    static Map<String, List<Expected>> routes() {
        return new Matrix().routes;
    }

    private void everyone() {
        on("page /login", open("/login"));
        on("page /help", open("/help"));
        on("/look", open("/look").answering(GONE));
        on("/unavailable", open("/unavailable").answering(AWAY));
        on("/logout", nobody("/logout"));
        on("/session", nobody("/session"));
        on("/error", nobody("/error"));
        on("/live", nobody("/live"));
        on("/drafts/*", signedIn("/drafts/reply/{number}").answering(NOTHING_YET));
        on("*.xhtml", nobody("/WEB-INF/errorpages/404.xhtml"), nobody("/none.xhtml"));
    }

    private void requesters() {
        on("", signedIn("/"));
        on("page /index", signedIn("/index"));
        on("page /search", signedIn("/search?q={subject}"));
        on("page /preferences", signedIn("/preferences"));
        on("/suggestions", signedIn("/suggestions?q={subject}"));
        on("/suggestions/people", signedIn("/suggestions/people?q=roussel"));
        on("/requests/*", signedIn("/requests"), signedIn("/requests?q={number}"), only("/requests/{number}", ASKER));
        on("page /requests/all", signedIn("/requests/all"));
        on("page /requests/one", only("/requests/one/{number}", ASKER), nobody("/requests/one"));
        on("/catalog/*", signedIn("/catalog"), signedIn("/catalog/aide"), only("/catalog/aide?after={number}", ASKER));
        on("page /catalog/all", signedIn("/catalog/all"));
        on("page /catalog/one", signedIn("/catalog/one/aide"));
        on("/articles/*", only("/articles/{formatted}", ASKER, AGENT), nobody("/articles/{note}"));
        on("/attachments/*", only("/attachments/{file}", ASKER, AGENT), only("/attachments/{noteFile}", AGENT));
    }

    private void agentsPages() {
        on("/agent", agents("/agent"));
        for (String list :
                List.of("queue", "owned", "locked", "escalated", "pending", "validate", "watched", "new", "rail")) {
            on("page /agent/" + list, agents("/agent/" + list));
        }
        on(
                "page /agent/queues",
                only("/agent/queues/hotline", AGENT),
                agents("/agent/queues/salles"),
                agents("/agent/queues/impression"));
        on("page /agent/peek", agents("/agent/peek?t={number}"));
        on("/agent/palette", agents("/agent/palette?q={number}"));
        on("/agent/bulk", nobody("/agent/bulk"));
        on("page /absences", only("/absences", AGENT, OTHER_AGENT, DESK_ADMIN, ADMIN));
        on("page /agent/ticket", only("/agent/ticket/{number}", AGENT));
        on("page /agent/history", only("/agent/history/{number}", AGENT));
        on(
                "/agent/tickets/*",
                only("/agent/tickets/{number}", AGENT),
                only("/agent/tickets/{number}/history", AGENT),
                agents("/agent/tickets/new"));
    }

    private void administration() {
        on("/admin", administrators("/admin"));
        on("/admin/mail", only("/admin/mail", ADMIN));
        for (String page : List.of("ledger", "mailbox", "mailboxes", "outbox")) {
            on("page /admin/mail/" + page, only("/admin/mail/" + page, ADMIN));
        }
        on("/admin/mail/raw/*", nobody("/admin/mail/raw/999999999"), nobody("/admin/mail/raw/"));
        on("page /admin/texts", administrators("/admin/texts"));
        on("page /admin/text", only("/admin/text?scope=house", ADMIN));
        on(
                "page /admin/rights",
                administrators("/admin/rights"),
                administrators("/admin/rights?queue=hotline"),
                administrators("/admin/rights?find=support"),
                administrators("/admin/rights?who=ferrand"));
        on("page /admin/administrators", only("/admin/administrators", ADMIN));
        on("page /admin/audit", administrators("/admin/audit"), administrators("/admin/audit?kind=queue"));
    }

    private void organisation() {
        for (String area : List.of("queues", "desks", "catalog", "calendars")) {
            on("page /admin/" + area + "/all", administrators("/admin/" + area + "/all"));
        }
        for (String area : List.of("queues", "catalog", "calendars")) {
            on("page /admin/" + area + "/new", administrators("/admin/" + area + "/new"));
        }
        on("/admin/queues/*", administrators("/admin/queues/hotline"), only("/admin/queues/enseignement", ADMIN));
        on("page /admin/queues/one", only("/admin/queues/one/enseignement", ADMIN), nobody("/admin/queues/one/none"));
        on("/admin/desks/*", administrators("/admin/desks/centre-informatique"), only("/admin/desks/sciences", ADMIN));
        on("page /admin/desks/one", only("/admin/desks/one/sciences", ADMIN), nobody("/admin/desks/one/none"));
        on("page /admin/desks/new", only("/admin/desks/new", ADMIN));
        on("/admin/catalog/*", administrators("/admin/catalog/wifi"), only("/admin/catalog/cours", ADMIN));
        on(
                "/admin/calendars/*",
                administrators("/admin/calendars/1"),
                administrators("/admin/calendars/new?from=1"),
                only("/admin/calendars/2", ADMIN),
                only("/admin/calendars/new?from=2", ADMIN));
        on(
                "page /admin/calendars/one",
                only("/admin/calendars/one/2", ADMIN),
                nobody("/admin/calendars/one/999999999"));
        on("page /admin/catalog/one", only("/admin/catalog/one/cours", ADMIN), nobody("/admin/catalog/one/none"));
    }

    private void programs() {
        on("/api/v1", byToken("/api/v1"), byToken("/api/v1/none"), byToken("/api/v2"));
        for (String list : List.of("me", "people", "queues", "requests", "tickets", "files", "ledger", "calendars")) {
            on("/" + list, byToken("/api/v1/" + list));
        }
        on("/requests/{number}", byToken("/api/v1/requests/{number}"));
        on("/requests/{number}/messages", byToken("/api/v1/requests/{number}/messages"));
        on("/tickets/{number}", byToken("/api/v1/tickets/{number}"));
        on("/tickets/{number}/articles", byToken("/api/v1/tickets/{number}/articles"));
        on("/sla/simulation", byToken("/api/v1/sla/simulation"));
        on("/attachments/{id}", byToken("/api/v1/attachments/{file}"));
        on("/openapi.json", open("/api/v1/openapi.json"));
    }

    private void on(String route, Expected... expected) {
        routes.put(route, List.of(expected));
    }
}
