/** What every capability stands on: time, identifiers, pages, errors, settings, the schema. No word of the desk is known here. */
@NullMarked
package org.guichet.platform;

import org.jspecify.annotations.NullMarked;
