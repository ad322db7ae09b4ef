/** The texts of automatic mail: how they are understood and filled in. */
@NullMarked
package org.guichet.mail.text;

import org.jspecify.annotations.NullMarked;
