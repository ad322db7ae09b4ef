/**
 * Programs that ask in a person's place: the tokens by which they do, what each token is for, and that what is asked twice is
 * done once. A program never may more than its person may at the same moment.
 */
@NullMarked
package org.guichet.program;

import org.jspecify.annotations.NullMarked;
