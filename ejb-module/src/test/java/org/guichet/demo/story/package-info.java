@NullMarked
package org.guichet.demo.story;

import org.jspecify.annotations.NullMarked;
