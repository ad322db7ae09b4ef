package org.guichet.directory;

/** What an agent is called, in the parts in which people write it. */
public record AgentName(long id, String given, String surname) {}
