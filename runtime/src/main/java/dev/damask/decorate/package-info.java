/** The decorators of methods, and the types for decorators of one's own. */
@NullMarked
package dev.damask.decorate;

import org.jspecify.annotations.NullMarked;
