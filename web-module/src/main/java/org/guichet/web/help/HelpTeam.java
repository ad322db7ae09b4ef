package org.guichet.web.help;

/**
 * A team that can be written to.
 *
 * @param address of mail to it
 */
public record HelpTeam(String name, String address) {}
