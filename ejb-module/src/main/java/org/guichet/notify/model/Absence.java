package org.guichet.notify.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guichet.directory.PersonNames;
import org.guichet.notify.AbsenceRow;
import org.guichet.notify.EnterAbsence;
import org.guichet.platform.DomainException;
import org.jspecify.annotations.Nullable;

/** Someone is not there from one day to another, both included; whoever has work with them is told who stands in. */
@Entity
@Table(name = "absence")
public class Absence {

    private static final int LONGEST_YEARS = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "substitute_id")
    private @Nullable Long substituteId;

    @Column(name = "entered_by")
    private long enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected Absence() {}

    /**
     * Enters an absence.
     *
     * @throws DomainException {@code absence.backwards}, {@code absence.past} or {@code absence.tooLong}
     */
    public Absence(EnterAbsence command, long enteredBy, LocalDate today, Instant at) {
        personId = command.personId();
        from = command.from();
        until = command.until();
        substituteId = command.substituteId();
        this.enteredBy = enteredBy;
        enteredAt = at;
        if (until.isBefore(from)) {
            throw new DomainException("absence.backwards");
        }
        if (until.isBefore(today)) {
            throw new DomainException("absence.past");
        }
        if (from.plusYears(LONGEST_YEARS).isBefore(until)) {
            throw new DomainException("absence.tooLong");
        }
    }

    public long personId() {
        return personId;
    }

    /** Returns everyone whom {@link #row} names. */
    public Set<Long> people() {
        return Stream.of(personId, substituteId, enteredBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    public AbsenceRow row(PersonNames names) {
        return new AbsenceRow(id, names.of(personId), from, until, names.ofNullable(substituteId), names.of(enteredBy));
    }
}
