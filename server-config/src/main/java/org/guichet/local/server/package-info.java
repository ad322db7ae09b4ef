/** The Payara server: unpacked, prepared by the fragments, started, stopped, killed. */
@NullMarked
package org.guichet.local.server;

import org.jspecify.annotations.NullMarked;
