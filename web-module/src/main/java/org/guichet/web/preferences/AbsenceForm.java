package org.guichet.web.preferences;

import java.time.LocalDate;
import java.util.Objects;
import org.guichet.notify.EnterAbsence;
import org.jspecify.annotations.Nullable;

/** An absence as it is filled in. */
public class AbsenceForm {

    private @Nullable Long personId;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable Long substituteId;

    /** Makes of it what is asked for; its required fields are filled in. */
    EnterAbsence command() {
        return new EnterAbsence(
                Objects.requireNonNull(personId),
                Objects.requireNonNull(from),
                Objects.requireNonNull(until),
                substituteId);
    }

    public @Nullable Long getPersonId() {
        return personId;
    }

    public void setPersonId(@Nullable Long personId) {
        this.personId = personId;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable Long getSubstituteId() {
        return substituteId;
    }

    public void setSubstituteId(@Nullable Long substituteId) {
        this.substituteId = substituteId;
    }
}
