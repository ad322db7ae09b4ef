@NullMarked
package org.guichet.web;

import org.jspecify.annotations.NullMarked;
