package org.guichet.mail.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guichet.mail.AutomaticText;
import org.guichet.mail.TextScope;
import org.guichet.mail.model.TextEntry;

/** The texts that somebody has changed. They are read anew for each mail: what is saved counts on every node at once. */
@ApplicationScoped
public class Texts {

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    /** Returns the texts of some scopes, by the codes of these. */
    public Map<String, TextEntry> of(AutomaticText kind, Collection<TextScope> scopes) {
        return em.createQuery("select t from TextEntry t where t.kind = :kind and t.scope in :scopes", TextEntry.class)
                .setParameter("kind", kind)
                .setParameter("scopes", scopes.stream().map(TextScope::code).toList())
                .getResultStream()
                .collect(Collectors.toMap(TextEntry::scope, Function.identity()));
    }

    /** Locks the text of one scope, if it has one of its own. */
    public Optional<TextEntry> forChange(AutomaticText kind, TextScope scope) {
        return em.createQuery("select t from TextEntry t where t.kind = :kind and t.scope = :scope", TextEntry.class)
                .setParameter("kind", kind)
                .setParameter("scope", scope.code())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public void add(TextEntry text) {
        em.persist(text);
        em.flush();
    }

    public void remove(TextEntry text) {
        em.remove(text);
    }

    /** Returns the scopes that have a text of their own. */
    public List<String> scopes(AutomaticText kind) {
        return em.createQuery("select t.scope from TextEntry t where t.kind = :kind", String.class)
                .setParameter("kind", kind)
                .getResultList();
    }
}
