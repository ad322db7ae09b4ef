package org.guichet.ticket.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.guichet.ticket.LinkKind;

/** A tie between two tickets, stored once and read from both ends. */
@Entity
@Table(name = "ticket_link")
public class TicketLink {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private LinkKind kind;

    @Column(name = "from_id")
    private long fromId;

    @Column(name = "to_id")
    private long toId;

    @Column(name = "created_at")
    private Instant createdAt;

    protected TicketLink() {}

    /** Ties two tickets, whichever end the kind was read from. */
    public TicketLink(LinkKind read, long one, long other, Instant at) {
        boolean turned = read == LinkKind.RELATED ? one > other : !read.isStored();
        kind = read.isStored() ? read : read.opposite();
        fromId = turned ? other : one;
        toId = turned ? one : other;
        createdAt = at;
    }

    public LinkKind kind() {
        return kind;
    }

    public long fromId() {
        return fromId;
    }

    public long toId() {
        return toId;
    }

    /** Returns the kind as read from one of its ends. */
    public LinkKind readFrom(long number) {
        return number == fromId ? kind : kind.opposite();
    }

    public long otherThan(long number) {
        return number == fromId ? toId : fromId;
    }
}
