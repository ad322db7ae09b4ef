package org.guichet.directory.ldap;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.guichet.directory.ldap.DirectorySettings.Kind;
import org.guichet.directory.model.PersonReading;
import org.junit.jupiter.api.Test;

class PersonMapperTest {

    private static final byte[] GUID = HexFormat.of().parseHex("33221100554477668899aabbccddeeff");

    @Test
    void anObjectGuidIsWrittenAsWindowsWritesItAndReadBack() {
        assertThat(PersonMapper.guid(GUID)).isEqualTo("00112233-4455-6677-8899-aabbccddeeff");
        assertThat(PersonMapper.guidBytes(UUID.fromString("00112233-4455-6677-8899-aabbccddeeff")))
                .isEqualTo(GUID);
    }

    @Test
    void anEntryOfActiveDirectoryIsReadByItsOwnAttributes() {
        Entry entry = new Entry("CN=Léa Martin,OU=Personnel,DC=univ-valmont,DC=example");
        entry.addAttribute("sAMAccountName", "LMartin");
        entry.addAttribute(new Attribute("objectGUID", GUID));
        entry.addAttribute("displayName", "Léa Martin");
        entry.addAttribute("physicalDeliveryOfficeName", "A 12");
        entry.addAttribute("department", "Centre informatique");
        entry.addAttribute("userAccountControl", "512");
        entry.addAttribute("accountExpires", "9223372036854775807");

        PersonReading person = mapper(Kind.ACTIVE_DIRECTORY).read(entry, true);

        assertThat(person.login()).isEqualTo("lmartin");
        assertThat(person.externalId()).isEqualTo("00112233-4455-6677-8899-aabbccddeeff");
        assertThat(person.details().office()).isEqualTo("A 12");
        assertThat(person.details().unit()).isEqualTo("Centre informatique");
        assertThat(person.active()).isTrue();
    }

    @Test
    void valuesThatAreTooLongOrBrokenAreMadeToFit() {
        Entry entry = new Entry("uid=x," + TestDirectory.PEOPLE);
        entry.addAttribute("uid", "x".repeat(101));
        entry.addAttribute("cn", "Anna\r\nBcc: everybody  " + "a".repeat(300));
        entry.addAttribute("mail", "anna@univ-valmont.example\r\nBcc: b@univ-valmont.example");
        entry.addAttribute("telephoneNumber", "1".repeat(100));

        PersonReading person = mapper(Kind.GENERIC).read(entry, true);

        assertThat(person.login()).isNull();
        assertThat(person.isAccount()).isFalse();
        assertThat(person.addresses()).isEmpty();
        assertThat(person.details().email()).isNull();
        assertThat(person.details().displayName())
                .startsWith("Anna Bcc: everybody a")
                .hasSize(200);
        assertThat(person.details().phone()).hasSize(60);
    }

    private static PersonMapper mapper(Kind kind) {
        return new PersonMapper(Attributes.read(name -> Optional.empty(), kind), new MovingClock());
    }
}
