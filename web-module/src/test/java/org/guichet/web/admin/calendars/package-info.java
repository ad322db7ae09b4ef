@NullMarked
package org.guichet.web.admin.calendars;

import org.jspecify.annotations.NullMarked;
