/**
 * What a mail says: pure functions from raw bytes to records, with no server, database or clock behind them. Whatever comes
 * in from outside is bounded here, once.
 */
@NullMarked
package org.guichet.mail.message;

import org.jspecify.annotations.NullMarked;
