@NullMarked
package org.guichet.mail.store;

import org.jspecify.annotations.NullMarked;
