package org.guichet.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How mail is fetched and sent. */
@ApplicationScoped
public class MailSettings {

    private static final String ANY_PORT = "*";

    @Inject
    @ConfigProperty(name = "guichet.mail.domain")
    private String domain;

    @Inject
    @ConfigProperty(name = "guichet.mail.replaced-tags")
    private Optional<String> replacedTags;

    @Inject
    @ConfigProperty(name = "guichet.base-url")
    private String baseUrl;

    @Inject
    @ConfigProperty(name = "guichet.university")
    private String university;

    @Inject
    @ConfigProperty(name = "guichet.help.phone")
    private Optional<String> phone;

    @Inject
    @ConfigProperty(name = "guichet.mail.poll-seconds", defaultValue = "15")
    private int pollSeconds;

    @Inject
    @ConfigProperty(name = "guichet.mail.sweep-seconds", defaultValue = "20")
    private int sweepSeconds;

    @Inject
    @ConfigProperty(name = "guichet.mail.max-size", defaultValue = "104857600")
    private long maxSize;

    @Inject
    @ConfigProperty(name = "guichet.mail.raw-days", defaultValue = "90")
    private int rawDays;

    @Inject
    @ConfigProperty(name = "guichet.mail.automatic-per-address", defaultValue = "10")
    private int automaticPerAddress;

    @Inject
    @ConfigProperty(name = "guichet.mail.automatic-overall", defaultValue = "5000")
    private int automaticOverall;

    @Inject
    @ConfigProperty(name = "guichet.mail.unprotected", defaultValue = "false")
    private boolean unprotected;

    @Inject
    @ConfigProperty(name = "guichet.mail.imap-ports", defaultValue = "143,993")
    private String imapPorts;

    @Inject
    @ConfigProperty(name = "guichet.mail.own-machine", defaultValue = "false")
    private boolean ownMachine;

    /** Tells whether passwords and mail may cross the network as they are. */
    public boolean mayReadUnprotected() {
        return unprotected;
    }

    /** Tells whether a mailbox may be at this port. */
    public boolean mayReadPort(int port) {
        return imapPorts.strip().equals(ANY_PORT)
                || Stream.of(imapPorts.split(",")).map(String::strip).anyMatch(Integer.toString(port)::equals);
    }

    /** Returns the ports at which mailboxes may be, as they were set. */
    public String imapPorts() {
        return imapPorts;
    }

    /** Tells whether a mailbox may be at an address that only this machine reaches. */
    public boolean mayReadOwnMachine() {
        return ownMachine;
    }

    /** Returns the labels of ticket numbers of systems that Guichet replaces, such as {@code Ticket#}. */
    public List<String> replacedTags() {
        return replacedTags.stream()
                .flatMap(tags -> Stream.of(tags.split(",")))
                .map(String::strip)
                .toList();
    }

    /** Returns the right side of our Message-IDs. */
    public String domain() {
        return domain;
    }

    /** Returns the public address of Guichet, without a slash at its end. */
    public String baseUrl() {
        return baseUrl.replaceAll("/+$", "");
    }

    public String university() {
        return university;
    }

    /** Returns the number at which the desk is called; empty if there is none. */
    public String phone() {
        return phone.orElse("");
    }

    public Duration pollPause() {
        return Duration.ofSeconds(pollSeconds);
    }

    public Duration sweepPause() {
        return Duration.ofSeconds(sweepSeconds);
    }

    /** Returns the largest mail that is filed, in bytes; a larger one is quarantined. */
    public long maxSize() {
        return maxSize;
    }

    /** Returns how long the raw bytes of a mail are kept after its fate was decided. */
    public Duration rawKept() {
        return Duration.ofDays(rawDays);
    }

    /** Returns how many automatic mails one address gets in an hour. */
    public int automaticPerAddress() {
        return automaticPerAddress;
    }

    /** Returns how many automatic mails leave in an hour: beyond it something loops. */
    public int automaticOverall() {
        return automaticOverall;
    }
}
