package org.guichet.mail.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The secret that signs our Message-IDs: drawn once by the first node that needs it, the same for all. */
@ApplicationScoped
public class InstallationSecret {

    private static final int BYTES = 32;

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    private volatile byte @Nullable [] known;

    public byte[] value() {
        byte[] secret = known;
        if (secret == null) {
            secret = stored();
            known = secret;
        }
        return secret.clone();
    }

    private byte[] stored() {
        byte[] drawn = new byte[BYTES];
        new SecureRandom().nextBytes(drawn);
        em.createNativeQuery("insert ignore into installation (id, secret) values (1, ?)")
                .setParameter(1, drawn)
                .executeUpdate();
        List<?> rows = em.createNativeQuery("select secret from installation where id = 1")
                .getResultList();
        return (byte[]) rows.get(0);
    }
}
