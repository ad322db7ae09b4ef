package org.guichet.desk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import org.guichet.desk.store.Desks;
import org.guichet.directory.StaffMember;
import org.guichet.directory.StaffQueries;
import org.guichet.platform.FieldException;

/** Under which addresses queues write: each under one of its own, and never under that of somebody to whom it writes. */
@ApplicationScoped
class QueueAddresses {

    private static final String FIELD = "address";
    private static final int LONGEST = 320;

    @Inject
    private Desks desks;

    @Inject
    private Event<AddressWished> wishes;

    @EJB
    private StaffQueries staff;

    /**
     * Returns an address as it is kept.
     *
     * @param queueId 0 for a queue that is not there yet
     */
    String mustBeFree(String wished, long queueId) {
        String address = wished.strip().toLowerCase(Locale.ROOT);
        if (!isAddress(address)) {
            throw new FieldException(FIELD, "queue.addressInvalid");
        }
        desks.queueAt(address).filter(other -> other.id() != queueId).ifPresent(other -> {
            throw new FieldException(FIELD, "queue.addressTaken", other.name().fr());
        });
        staff.of(queueId).stream()
                .filter(one -> address.equalsIgnoreCase(one.email()))
                .map(StaffMember::displayName)
                .findFirst()
                .ifPresent(name -> {
                    throw new FieldException(FIELD, "queue.addressOfAgent", name);
                });
        wishes.fire(new AddressWished(queueId, address));
        return address;
    }

    private static boolean isAddress(String address) {
        try {
            new InternetAddress(address, true).validate();
            return address.length() <= LONGEST && address.indexOf('@') > 0 && !address.contains("<");
        } catch (AddressException notOne) {
            return false;
        }
    }
}
