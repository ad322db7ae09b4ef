@NullMarked
package org.guichet.web.file;

import org.jspecify.annotations.NullMarked;
