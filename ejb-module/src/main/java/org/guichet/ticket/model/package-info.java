@NullMarked
package org.guichet.ticket.model;

import org.jspecify.annotations.NullMarked;
