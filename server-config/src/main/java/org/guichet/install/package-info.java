/** Prepares a Payara domain that exists already, from a file that an administrator has filled in, and deploys Guichet on it. */
@NullMarked
package org.guichet.install;

import org.jspecify.annotations.NullMarked;
