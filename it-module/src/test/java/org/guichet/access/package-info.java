/** Who may ask for which address of the product: all addresses, and all kinds of people. */
@NullMarked
package org.guichet.access;

import org.jspecify.annotations.NullMarked;
