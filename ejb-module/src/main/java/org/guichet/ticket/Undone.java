package org.guichet.ticket;

import org.jspecify.annotations.Nullable;

/**
 * A wish was taken back.
 *
 * @param answer the answer that came with it and was never sent, to be written on
 * @param forward what was to go to someone outside and never did, to be written on
 */
public record Undone(
        TicketRef ticket, @Nullable Reply answer, @Nullable ForwardArticle forward) {}
