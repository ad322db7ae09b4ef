@NullMarked
package org.guichet.web.faces;

import org.jspecify.annotations.NullMarked;
