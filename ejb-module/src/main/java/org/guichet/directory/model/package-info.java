@NullMarked
package org.guichet.directory.model;

import org.jspecify.annotations.NullMarked;
