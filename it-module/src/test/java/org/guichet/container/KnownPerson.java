package org.guichet.container;

import java.util.Set;

/** Who signs in, and which roles follow from their rights. */
record KnownPerson(long id, Set<String> roles) {}
