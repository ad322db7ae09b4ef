@NullMarked
package org.guichet.platform.job;

import org.jspecify.annotations.NullMarked;
