package org.guichet.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.guichet.desk.DeskQueries;
import org.guichet.directory.PeopleService;
import org.guichet.directory.PersonRef;
import org.guichet.ticket.NewAttachment;
import org.guichet.ticket.OpenRequest;
import org.guichet.ticket.TicketContact;
import org.guichet.ticket.TicketType;
import org.guichet.web.rest.Body;
import org.jspecify.annotations.Nullable;

/** Reads a request that a program makes, as the form of the portal does. */
@ApplicationScoped
class NewRequests {

    private static final int OFFICE = 120;
    private static final int PHONE = 60;
    private static final int EQUIPMENT = 200;

    @EJB
    private PeopleService people;

    @EJB
    private DeskQueries desks;

    @Inject
    private UploadedFiles files;

    OpenRequest read(Body body) {
        QueueCodes codes = QueueCodes.of(desks);
        long queueId = codes.queueIn(body, Limits.CODE);
        Long serviceId = codes.serviceIn(body, queueId, Limits.CODE);
        TicketType type = Objects.requireNonNullElse(body.choice("type", TicketType.class), TicketType.INCIDENT);
        if (type == TicketType.PROBLEM) {
            body.wrong("type", "must be INCIDENT or SERVICE_REQUEST: problems are the desk's to find");
        }
        String title = body.text("title", Limits.TITLE);
        String text = body.text("text", Limits.TEXT);
        String beneficiary = body.textOrNone("beneficiary", Limits.ADDRESS);
        TicketContact contact = new TicketContact(
                body.textOrNone("office", OFFICE),
                body.textOrNone("phone", PHONE),
                body.textOrNone("equipment", EQUIPMENT));
        List<NewAttachment> attachments = files.in(body);
        Long beneficiaryId = account(body, beneficiary);
        body.end();
        return new OpenRequest(queueId, serviceId, type, title, text, beneficiaryId, contact, attachments);
    }

    private @Nullable Long account(Body body, @Nullable String address) {
        if (address == null) {
            return null;
        }
        Optional<PersonRef> person = people.account(address);
        if (person.isEmpty()) {
            body.wrong("beneficiary", "is the address of no account");
        }
        return person.map(PersonRef::id).orElse(null);
    }
}
