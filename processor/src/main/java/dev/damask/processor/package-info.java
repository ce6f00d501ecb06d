/** The annotation processors of Damask: each is its list of patterns. */
@NullMarked
package dev.damask.processor;

import org.jspecify.annotations.NullMarked;
