package org.guichet.ticket;

/**
 * A file that the caller may fetch.
 *
 * @param size in bytes
 * @param contentId where its content is stored
 */
public record AttachmentFile(String name, String mediaType, long size, long contentId) {}
