/** Mail in and out: mailboxes, the ledger of every mail ever fetched, and the outbox of every mail to be sent. */
@NullMarked
package org.guichet.mail;

import org.jspecify.annotations.NullMarked;
