@NullMarked
package org.guichet.mail.smtp;

import org.jspecify.annotations.NullMarked;
