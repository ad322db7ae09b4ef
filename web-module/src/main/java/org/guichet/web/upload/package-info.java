/** Files that come with a form. */
@NullMarked
package org.guichet.web.upload;

import org.jspecify.annotations.NullMarked;
