package org.guichet.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.guichet.desk.AcknowledgeAt;
import org.guichet.desk.CreateDesk;
import org.guichet.desk.CreateQueue;
import org.guichet.desk.CreateService;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.DeskService;
import org.guichet.desk.Name;
import org.guichet.desk.QueueInfo;
import org.guichet.desk.ServiceInfo;
import org.guichet.directory.Right;
import org.guichet.directory.store.GrantStore;
import org.guichet.it.Desks;
import org.guichet.ticket.NewAttachment;
import org.guichet.ticket.OpenRequest;
import org.guichet.ticket.RequestService;
import org.guichet.ticket.TicketContact;
import org.guichet.ticket.TicketType;
import org.jspecify.annotations.Nullable;

/** Makes what a test needs, under names that no other test has: queues, people, rights, requests. */
@ApplicationScoped
public class Scene {

    private static final Name DESK = new Name("Guichet", "Desk");
    private static final Name QUEUE = new Name("Une file", "A queue");
    private static final Name SERVICE = new Name("Un service", "A service");

    @Inject
    private DeskService desks;

    @Inject
    private DeskQueries known;

    @Inject
    private GrantStore grants;

    @Inject
    private RequestService requests;

    @Inject
    private Callers callers;

    @Inject
    private Sql sql;

    public QueueInfo queue() {
        return queue(AcknowledgeAt.ARRIVAL, 1);
    }

    public QueueInfo queue(AcknowledgeAt acknowledgeAt, int tier) {
        return queue("test", acknowledgeAt, tier);
    }

    /** Adds a queue of the desk at which whoever takes a ticket also locks it. */
    public QueueInfo lockingQueue() {
        return queue(Desks.LOCKING, AcknowledgeAt.ARRIVAL, 1);
    }

    /** Adds a queue of a new desk: whatever the desk is given, nobody else has. */
    public QueueInfo queueOfItsOwnDesk() {
        return queue(word(), AcknowledgeAt.ARRIVAL, 1);
    }

    private QueueInfo queue(String deskCode, AcknowledgeAt acknowledgeAt, int tier) {
        String code = word();
        String address = code + "@univ-valmont.example";
        return callers.asSystem(() ->
                desks.create(new CreateQueue(desk(deskCode), code, QUEUE, "inbox", tier, address, acknowledgeAt)));
    }

    private long desk(String code) {
        return known.desks().stream()
                .filter(desk -> desk.code().equals(code))
                .findFirst()
                .orElseGet(() -> desks.create(new CreateDesk(code, DESK, "Europe/Zurich", null, null)))
                .id();
    }

    /** Returns someone with an account and a mail address, and no right at all. */
    public long requester() {
        String login = word();
        long id = sql.add(
                "insert into person (login, display_name, email, created_at, read_at) values (?, ?, ?, now(6), now(6))",
                login,
                "Personne " + login,
                login + "@univ-valmont.example");
        sql.change("insert into person_address (address, person_id) values (?, ?)", address(id), id);
        return id;
    }

    /** Returns someone who may do this, there and nowhere else. */
    public long agent(QueueInfo queue, Right right, Right... more) {
        long id = requester();
        allow(id, queue, right, more);
        return id;
    }

    /** Lets someone do this there. */
    public void allow(long id, QueueInfo queue, Right right, Right... more) {
        String group = word();
        sql.change("insert into person_group (person_id, group_key) values (?, ?)", id, group);
        grants.grantQueue(group, queue.id(), EnumSet.of(right, more));
    }

    /** Returns someone who administers the installation. */
    public long administrator() {
        long id = requester();
        String group = word();
        sql.change("insert into person_group (person_id, group_key) values (?, ?)", id, group);
        grants.grantAdministration(group, null);
        return id;
    }

    /** Returns someone who administers a desk. */
    public long administratorOf(long deskId) {
        long id = requester();
        String group = word();
        sql.change("insert into person_group (person_id, group_key) values (?, ?)", id, group);
        grants.grantAdministration(group, deskId);
        return id;
    }

    public String address(long personId) {
        return String.valueOf(
                sql.column("select email from person where id = ?", personId).get(0));
    }

    public String name(long personId) {
        return String.valueOf(sql.column("select display_name from person where id = ?", personId)
                .get(0));
    }

    /** Makes a request in someone's name and returns its number. */
    public long request(long requester, QueueInfo queue) {
        return request(requester, queue, "Imprimante en panne");
    }

    public long request(long requester, QueueInfo queue, String title) {
        return request(requester, queue, title, null);
    }

    /** Makes a request in someone's name for someone else. */
    public long requestFor(long requester, long beneficiary, QueueInfo queue) {
        return request(requester, queue, "Accès à un dossier", beneficiary);
    }

    /** Adds an entry to the service catalogue. */
    public ServiceInfo service(QueueInfo queue) {
        return callers.asSystem(() -> desks.create(
                new CreateService(queue.id(), word(), SERVICE, SERVICE, "wifi", TicketType.SERVICE_REQUEST.name())));
    }

    /** Asks a queue for a service of the catalogue in someone's name. */
    public long requestOf(long requester, ServiceInfo service, QueueInfo queue) {
        var command = new OpenRequest(
                queue.id(),
                service.id(),
                TicketType.SERVICE_REQUEST,
                "Un accès",
                "Bonjour.",
                null,
                TicketContact.NONE,
                List.of());
        return callers.as(requester, () -> requests.open(command));
    }

    private long request(long requester, QueueInfo queue, String title, @Nullable Long beneficiary) {
        var command = new OpenRequest(
                queue.id(), null, TicketType.INCIDENT, title, "Bonjour.", beneficiary, TicketContact.NONE, List.of());
        return callers.as(requester, () -> requests.open(command));
    }

    /** Returns a file of a content of its own, as an upload leaves it. */
    public NewAttachment file() {
        long content = sql.add(
                "insert into content (sha256, size, stored_at) values (unhex(sha2(?, 256)), 3, now(6))", word());
        return new NewAttachment(content, "panne.png", "image/png", null);
    }

    /** Returns the version of a ticket's properties. */
    public int version(long number) {
        return (int) sql.number("select version from ticket where id = ?", number);
    }

    public String word() {
        return "t" + UUID.randomUUID().toString().replace("-", "");
    }
}
