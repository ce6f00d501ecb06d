/** {@code @ForEach}: calls a method for each of many items. */
@NullMarked
package dev.damask.processor.decorate.foreach;

import org.jspecify.annotations.NullMarked;
