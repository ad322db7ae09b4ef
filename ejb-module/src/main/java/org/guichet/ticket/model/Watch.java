package org.guichet.ticket.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Someone follows a ticket without owning it. */
@Entity
@Table(name = "ticket_watcher")
@IdClass(Watch.Key.class)
public class Watch {

    @Id
    @Column(name = "ticket_id")
    private long ticketId;

    @Id
    @Column(name = "person_id")
    private long personId;

    /** As the ticket is: lists of what is watched read nothing of what is over. */
    @Column(name = "is_active")
    private boolean active;

    @Column(name = "since")
    private Instant since;

    protected Watch() {}

    public Watch(Ticket ticket, long personId, Instant since) {
        this.ticketId = ticket.id();
        this.personId = personId;
        this.active = ticket.state().isActive();
        this.since = since;
    }

    /** Which ticket, and who. */
    public static class Key implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        private long ticketId;
        private long personId;

        protected Key() {}

        public Key(long ticketId, long personId) {
            this.ticketId = ticketId;
            this.personId = personId;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && ticketId == that.ticketId && personId == that.personId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(ticketId, personId);
        }
    }
}
