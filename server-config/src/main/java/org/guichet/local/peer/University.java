package org.guichet.local.peer;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldif.LDIFException;
import com.unboundid.ldif.LDIFReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** The Université de Valmont: people, units and groups of a believable university, from one LDIF resource. */
public final class University {

    public static final String NAME = "Université de Valmont";
    public static final String DOMAIN = "univ-valmont.example";
    public static final String BASE = "dc=univ-valmont,dc=example";
    public static final String PASSWORD = "guichet";
    public static final String SERVICE_DN = "cn=guichet,ou=services," + BASE;

    /** The mail addresses of the queues. */
    public static final List<String> QUEUES = Stream.of(
                    "hotline", "comptes", "reseau", "postes", "enseignement", "impression", "salles", "applicatif")
            .map(queue -> queue + "@" + DOMAIN)
            .toList();

    private University() {}

    /**
     * A mailbox of a person.
     *
     * @param aliases further addresses whose mail arrives in it
     */
    public record Mailbox(String address, List<String> aliases) {}

    public static List<Entry> entries() {
        try (InputStream in = resource("university.ldif");
                LDIFReader reader = new LDIFReader(in)) {
            Stream.Builder<Entry> entries = Stream.builder();
            for (Entry entry = reader.readEntry(); entry != null; entry = reader.readEntry()) {
                entries.add(identified(entry));
            }
            return entries.build().toList();
        } catch (IOException | LDIFException broken) {
            throw new IllegalStateException("The resource university.ldif is broken", broken);
        }
    }

    /** Gives an entry an identity of its own that is the same at each start: people are known by it. */
    private static Entry identified(Entry entry) {
        byte[] name = entry.getDN().getBytes(StandardCharsets.UTF_8);
        entry.setAttribute("entryUUID", UUID.nameUUIDFromBytes(name).toString());
        return entry;
    }

    static InputStream resource(String name) {
        return Objects.requireNonNull(University.class.getResourceAsStream("/university/" + name), name);
    }

    public static List<Mailbox> mailboxes() {
        return entries().stream()
                .filter(entry -> entry.hasAttribute("mail"))
                .map(University::mailbox)
                .toList();
    }

    private static Mailbox mailbox(Entry person) {
        String address = Objects.requireNonNull(person.getAttributeValue("mail"));
        String[] all = Objects.requireNonNullElse(person.getAttributeValues("proxyAddresses"), new String[0]);
        List<String> aliases = Stream.of(all)
                .filter(value -> value.startsWith("smtp:"))
                .map(value -> value.substring("smtp:".length()).toLowerCase(Locale.ROOT))
                .toList();
        return new Mailbox(address, aliases);
    }
}
