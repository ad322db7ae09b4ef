@NullMarked
package org.guichet.web.rest;

import org.jspecify.annotations.NullMarked;
