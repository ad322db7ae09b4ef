@NullMarked
package org.guichet.web.agent;

import org.jspecify.annotations.NullMarked;
