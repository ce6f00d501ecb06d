/** {@code @Registered}: registries of the classes that implement a type. */
@NullMarked
package dev.damask.processor.registered;

import org.jspecify.annotations.NullMarked;
