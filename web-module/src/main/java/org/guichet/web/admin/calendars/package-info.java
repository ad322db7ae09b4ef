/** Under {@code /admin/calendars}: when desks are open. */
@NullMarked
package org.guichet.web.admin.calendars;

import org.jspecify.annotations.NullMarked;
