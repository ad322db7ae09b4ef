@NullMarked
package org.guichet.ticket.job;

import org.jspecify.annotations.NullMarked;
