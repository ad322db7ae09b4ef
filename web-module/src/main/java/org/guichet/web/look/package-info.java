/** How a page looks to the person before it: language, theme, density, dates, and what the house says of itself. */
@NullMarked
package org.guichet.web.look;

import org.jspecify.annotations.NullMarked;
