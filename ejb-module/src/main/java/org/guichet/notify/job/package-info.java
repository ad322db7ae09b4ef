@NullMarked
package org.guichet.notify.job;

import org.jspecify.annotations.NullMarked;
