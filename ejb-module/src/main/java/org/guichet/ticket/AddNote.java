package org.guichet.ticket;

import java.util.List;

/** An internal note: no requester ever reads a word of it. */
public record AddNote(long number, String text, List<NewAttachment> attachments) {}
