@NullMarked
package org.guichet.directory.ldap;

import org.jspecify.annotations.NullMarked;
