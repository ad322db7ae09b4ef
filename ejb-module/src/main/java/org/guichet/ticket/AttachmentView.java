package org.guichet.ticket;

/**
 * A file of an article.
 *
 * @param publicId by which it is fetched
 * @param size in bytes
 * @param inline whether the HTML of its article shows it
 */
public record AttachmentView(String publicId, String name, String mediaType, long size, boolean inline) {}
