package org.guichet.desk;

/** Adds an entry to the service catalogue. */
public record CreateService(long queueId, String code, Name name, Name summary, String icon, String defaultType) {}
