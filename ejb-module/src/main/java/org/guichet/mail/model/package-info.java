@NullMarked
package org.guichet.mail.model;

import org.jspecify.annotations.NullMarked;
