/** A believable desk for the local desk: founded and filled through the services, and taken away again. Nobody depends on it. */
@NullMarked
package org.guichet.demo;

import org.jspecify.annotations.NullMarked;
