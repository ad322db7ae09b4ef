package org.guichet.platform;

/**
 * What became of one field.
 *
 * @param field by its name; that of a record within a record behind a dot, such as {@code name.fr}
 * @param from empty for nothing
 * @param to empty for nothing
 */
public record FieldChange(String field, String from, String to) {}
