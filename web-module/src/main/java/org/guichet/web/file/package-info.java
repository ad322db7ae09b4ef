/** Files and mails of a ticket, for agents and requesters alike: whether they may be read is decided in the services. */
@NullMarked
package org.guichet.web.file;

import org.jspecify.annotations.NullMarked;
