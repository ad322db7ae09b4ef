package org.guichet.mail;

import org.jspecify.annotations.Nullable;

/**
 * Asks what a text would look like.
 *
 * @param ticket a ticket that the caller may read; none for an invented one
 * @param inside whether whoever asks is of the university; none as the ticket says
 */
public record PreviewText(
        AutomaticText kind,
        TextScope scope,
        TextWords words,
        @Nullable Long ticket,
        @Nullable Boolean inside) {}
