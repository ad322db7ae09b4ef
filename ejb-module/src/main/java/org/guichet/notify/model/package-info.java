@NullMarked
package org.guichet.notify.model;

import org.jspecify.annotations.NullMarked;
