@NullMarked
package org.guichet.web.security;

import org.jspecify.annotations.NullMarked;
