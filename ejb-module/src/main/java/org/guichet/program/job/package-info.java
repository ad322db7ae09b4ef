@NullMarked
package org.guichet.program.job;

import org.jspecify.annotations.NullMarked;
