@NullMarked
package org.guichet.web.admin;

import org.jspecify.annotations.NullMarked;
