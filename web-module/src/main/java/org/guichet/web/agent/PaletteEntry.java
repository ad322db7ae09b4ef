package org.guichet.web.agent;

/**
 * One line of the command palette.
 *
 * @param group {@code ticket} or {@code person}
 * @param icon of PrimeIcons
 * @param href where it leads, within the application
 */
public record PaletteEntry(String group, String icon, String title, String detail, String href) {}
