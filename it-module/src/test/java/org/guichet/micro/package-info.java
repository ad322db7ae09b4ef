/** The services on a server that has no broker, and thus no messages. */
@NullMarked
package org.guichet.micro;

import org.jspecify.annotations.NullMarked;
