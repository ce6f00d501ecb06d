/** {@code @DecoratedBy}: decorators of the user's own. */
@NullMarked
package dev.damask.processor.decorate.own;

import org.jspecify.annotations.NullMarked;
