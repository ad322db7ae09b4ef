package org.guichet.container;

import jakarta.security.enterprise.credential.Credential;
import java.util.Set;

/** Says of whoever signs in with it who they are and which roles follow from their rights. */
record KnownPerson(long id, Set<String> roles) implements Credential {}
