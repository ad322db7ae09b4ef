@NullMarked
package org.guichet.notify.plan;

import org.jspecify.annotations.NullMarked;
