@NullMarked
package org.guichet.web.upload;

import org.jspecify.annotations.NullMarked;
