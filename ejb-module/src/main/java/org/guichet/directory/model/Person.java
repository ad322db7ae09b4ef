package org.guichet.directory.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Someone the desk has met. A person begins either as a mere mail address that wrote to us, or with an account of the
 * directory; the first becomes the second when the directory turns out to know the address. From then on each reading
 * overwrites what is here. When the account is gone the row stays, because tickets name it, but nobody signs in with it
 * and its addresses are free for others.
 */
@Entity
@Table(name = "person")
@NamedQuery(name = "Person.byExternalId", query = "select p from Person p where p.externalId = ?1")
@NamedQuery(name = "Person.byLogin", query = "select p from Person p where p.login = ?1")
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "login")
    private @Nullable String login;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "given_name")
    private @Nullable String givenName;

    @Column(name = "surname")
    private @Nullable String surname;

    @Column(name = "email")
    private @Nullable String email;

    @Column(name = "phone")
    private @Nullable String phone;

    @Column(name = "office")
    private @Nullable String office;

    @Column(name = "unit")
    private @Nullable String unit;

    @Column(name = "job_title")
    private @Nullable String jobTitle;

    @Column(name = "language")
    private String language;

    /** Their own choice, which the directory does not know; preferences write it. */
    @Column(name = "chosen_language", insertable = false, updatable = false)
    private @Nullable String chosenLanguage;

    @Column(name = "is_active")
    private boolean active;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Person() {}

    private Person(String displayName, @Nullable String email, Instant now) {
        this.displayName = displayName;
        this.email = email;
        this.language = "fr";
        this.active = true;
        this.createdAt = now;
    }

    /** Someone who wrote to us and whom the directory does not know, or could not be asked about. */
    public static Person ofMail(String address, @Nullable String displayName, Instant now) {
        String name = Words.cut(displayName, 200);
        return new Person(name == null ? address : name, address, now);
    }

    /** Takes over what the directory says; nothing of an earlier reading survives it. */
    public void read(PersonReading reading, Instant now) {
        PersonDetails details = reading.details();
        login = reading.login();
        externalId = reading.externalId() != null ? reading.externalId() : externalId;
        displayName = details.displayName();
        givenName = details.givenName();
        surname = details.surname();
        email = details.email() != null ? details.email() : email;
        phone = details.phone();
        office = details.office();
        unit = details.unit();
        jobTitle = details.jobTitle();
        language = details.language();
        active = reading.active();
        readAt = now;
    }

    /** The directory has been asked and knows nobody of this address. */
    public void notFound(Instant now) {
        readAt = now;
    }

    /** The account is gone. */
    public void end(Instant now) {
        active = false;
        readAt = now;
    }

    /** The account is gone, and its login may by now be somebody else's. */
    public void retire(Instant now) {
        login = null;
        end(now);
    }

    /** Returns whether only a mail address is known, so that an account of the directory may take the row over. */
    public boolean knownByMailOnly() {
        return login == null && externalId == null;
    }

    /** Returns whether this may be the account that was read: the same name alone is not enough, since names are given again. */
    public boolean mayBe(PersonReading reading) {
        return externalId == null || reading.externalId() == null || externalId.equals(reading.externalId());
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public @Nullable String login() {
        return login;
    }

    public @Nullable String externalId() {
        return externalId;
    }

    public @Nullable Instant readAt() {
        return readAt;
    }
}
