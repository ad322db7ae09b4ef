/**
 * What those who watch over the desk may ask, without signing in: counts and yes or no, never a name. Payara looks for
 * checks in the web module only.
 */
@NullMarked
package org.guichet.web.health;

import org.jspecify.annotations.NullMarked;
