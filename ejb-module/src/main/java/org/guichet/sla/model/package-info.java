@NullMarked
package org.guichet.sla.model;

import org.jspecify.annotations.NullMarked;
