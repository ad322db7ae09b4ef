package org.guichet.web.search;

/**
 * One thing that was found.
 *
 * @param target where it leads, as a path within the application, or what it puts into a field
 * @param icon a PrimeIcon, without its prefix
 * @param detail often empty
 */
public record Found(String target, String icon, String title, String detail) {}
