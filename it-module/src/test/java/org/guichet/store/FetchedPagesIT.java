package org.guichet.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.guichet.container.Scene;
import org.guichet.container.Sql;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.Right;
import org.guichet.directory.store.GrantStore;
import org.guichet.it.Desks;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a whole page costs the database, from the request to its last word, once the node knows what it keeps in mind. */
@ExtendWith(ArquillianExtension.class)
class FetchedPagesIT {

    private static final String AGENT = "nferrand";
    private static final int FEW = 3;

    private static final int OF_A_LIST = 9;
    private static final int OF_A_TICKET = 18;
    private static final int FETCHES = 5;

    @Inject
    private Site site;

    @Inject
    private Scene scene;

    @Inject
    private Sql sql;

    @Inject
    private GrantStore grants;

    @Inject
    private Bulk bulk;

    @Resource(lookup = "jdbc/guichet")
    private DataSource database;

    private String group = "";
    private String list = "";
    private String ticket = "";

    @BeforeEach
    void anAgentWithAQueue() {
        site.signIn(AGENT);
        group = String.valueOf(sql.column(
                        "select group_key from person_group g join person p on p.id = g.person_id where p.login = ?",
                        AGENT)
                .get(0));
        QueueInfo queue = scene.queue();
        grants.grantQueue(group, queue.id(), EnumSet.of(Right.ALL));
        grants.grantAdministration(group, null);
        site.signIn(AGENT);
        long number = scene.request(scene.requester(), queue);
        bulk.articles(FEW, number);
        bulk.tickets(FEW, queue, "OPEN", bulk.people(), null);
        list = "/agent/queues/" + queue.code();
        ticket = "/agent/tickets/" + number;
    }

    @AfterEach
    void whoMayNothing() {
        sql.change("delete from queue_grant where group_key = ?", group);
        sql.change("delete from administrator_grant where group_key = ?", group);
    }

    @Test
    void aListCostsTheseStatements() {
        assertThat(fewestStatements(list)).hasSize(OF_A_LIST);
    }

    @Test
    void aTicketCostsTheseStatements() {
        assertThat(fewestStatements(ticket)).hasSize(OF_A_TICKET);
    }

    /** Else pages that are fetched at once could each hold the one for which another waits, all of them for ever. */
    @Test
    void aPageNeedsOneConnectionAndNeverASecondOne() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        try {
            while (taken.size() < Desks.CONNECTIONS - 1) {
                taken.add(database.getConnection());
            }
            for (String page : pages()) {
                assertThat(site.get(page).statusCode()).as(page).isEqualTo(200);
            }
        } finally {
            for (Connection one : taken) {
                one.close();
            }
        }
    }

    private List<String> pages() {
        return List.of(
                list,
                list + "?sort=newest",
                "/agent/queue",
                "/agent/escalated",
                ticket,
                ticket + "/history",
                "/agent/tickets/new",
                "/requests",
                "/catalog",
                "/search",
                "/preferences",
                "/absences",
                "/help",
                "/admin/mail/outbox",
                "/admin/queues",
                "/admin/catalog",
                "/admin/rights",
                "/admin/audit");
    }

    /** What a page costs when nothing has to be read that is kept: of some fetches the cheapest. */
    private List<String> fewestStatements(String path) {
        return Stream.generate(() -> statements(path))
                .limit(FETCHES)
                .min(Comparator.comparing(List::size))
                .orElseThrow();
    }

    private List<String> statements(String path) {
        Statements statements = new Statements();
        try {
            assertThat(site.get(path).statusCode()).isEqualTo(200);
        } finally {
            statements.close();
        }
        return statements.heard();
    }
}
