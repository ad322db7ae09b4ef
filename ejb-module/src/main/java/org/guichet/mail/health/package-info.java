@NullMarked
package org.guichet.mail.health;

import org.jspecify.annotations.NullMarked;
