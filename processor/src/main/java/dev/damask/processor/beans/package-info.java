/** Beans of containers: classes that a container would create past their generated types. */
@NullMarked
package dev.damask.processor.beans;

import org.jspecify.annotations.NullMarked;
