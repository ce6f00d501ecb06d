/** {@code @Logged}: logs each call's entry, and its result or exception. */
@NullMarked
package dev.damask.processor.decorate.logged;

import org.jspecify.annotations.NullMarked;
