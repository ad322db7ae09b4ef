package org.guichet.desk;

/**
 * Changes an entry of the catalogue.
 *
 * @param base with which the caller began: what others changed since stays
 */
public record ChangeService(String code, ServiceSettings base, ServiceSettings wish) {}
