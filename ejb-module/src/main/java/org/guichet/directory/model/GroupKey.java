package org.guichet.directory.model;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.RDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * How a group of the directory is named in our tables: its distinguished name, parsed, without spaces around its parts, in
 * lower case, as in {@code cn=support-hotline,ou=groupes,dc=univ-valmont,dc=example}. The place in the tree belongs to it:
 * whoever may make a group elsewhere under the same name gains nothing.
 */
public final class GroupKey {

    private static final int LONGEST = 255;

    private GroupKey() {}

    /** Returns the key of a group, unless the name is none or too long to be kept: such a group gives nothing. */
    public static Optional<String> of(String distinguishedName) {
        try {
            DN dn = new DN(distinguishedName);
            String key = Normalizer.normalize(dn.toMinimallyEncodedString(), Normalizer.Form.NFC)
                    .toLowerCase(Locale.ROOT);
            return key.isEmpty() || key.length() > LONGEST ? Optional.empty() : Optional.of(key);
        } catch (LDAPException notADistinguishedName) {
            return Optional.empty();
        }
    }

    /** Returns by what people know a group: the value of the first part of its place; of what is no place, all of it. */
    public static String name(String key) {
        try {
            RDN first = new DN(key).getRDN();
            return first == null ? key : first.getAttributeValues()[0];
        } catch (LDAPException notADistinguishedName) {
            return key;
        }
    }

    /**
     * Returns the key of a group that is named as administrators name it.
     *
     * @param name a distinguished name, or the {@code cn} of a group right below the base
     */
    public static Optional<String> of(String name, String groupsBase) {
        return name.contains("=") ? of(name) : of(new RDN("cn", name) + "," + groupsBase);
    }
}
