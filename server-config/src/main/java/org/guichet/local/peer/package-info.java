/** What stands around the server: the database, the directory of people and the mail server. */
@NullMarked
package org.guichet.local.peer;

import org.jspecify.annotations.NullMarked;
