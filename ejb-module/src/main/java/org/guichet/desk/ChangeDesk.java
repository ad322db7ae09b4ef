package org.guichet.desk;

/**
 * Changes a desk.
 *
 * @param base with which the caller began: what others changed since stays
 */
public record ChangeDesk(String code, DeskSettings base, DeskSettings wish) {}
