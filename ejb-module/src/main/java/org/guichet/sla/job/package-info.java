@NullMarked
package org.guichet.sla.job;

import org.jspecify.annotations.NullMarked;
