@NullMarked
package org.guichet.web.api;

import org.jspecify.annotations.NullMarked;
