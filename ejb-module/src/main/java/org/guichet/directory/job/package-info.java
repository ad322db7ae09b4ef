@NullMarked
package org.guichet.directory.job;

import org.jspecify.annotations.NullMarked;
