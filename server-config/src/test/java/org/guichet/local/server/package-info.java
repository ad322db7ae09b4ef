@NullMarked
package org.guichet.local.server;

import org.jspecify.annotations.NullMarked;
