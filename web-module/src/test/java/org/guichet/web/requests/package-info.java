@NullMarked
package org.guichet.web.requests;

import org.jspecify.annotations.NullMarked;
