@NullMarked
package org.guichet.platform.model;

import org.jspecify.annotations.NullMarked;
