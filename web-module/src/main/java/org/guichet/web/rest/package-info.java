/** What answers to programs have in common. */
@NullMarked
package org.guichet.web.rest;

import org.jspecify.annotations.NullMarked;
