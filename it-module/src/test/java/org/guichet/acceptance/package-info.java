/** Keeps the table of criteria and of the tests that show them, {@code docs/acceptance.md}, from going stale. */
@NullMarked
package org.guichet.acceptance;

import org.jspecify.annotations.NullMarked;
