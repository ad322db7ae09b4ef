@NullMarked
package org.guichet.desk.model;

import org.jspecify.annotations.NullMarked;
