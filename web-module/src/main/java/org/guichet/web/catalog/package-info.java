/** What one may ask for, and the form of a new request. */
@NullMarked
package org.guichet.web.catalog;

import org.jspecify.annotations.NullMarked;
