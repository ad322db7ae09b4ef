@NullMarked
package org.guichet.mail.job;

import org.jspecify.annotations.NullMarked;
