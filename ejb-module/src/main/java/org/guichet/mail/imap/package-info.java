@NullMarked
package org.guichet.mail.imap;

import org.jspecify.annotations.NullMarked;
