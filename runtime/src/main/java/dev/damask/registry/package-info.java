/** What registries say about their entries, and how entries of other jars join. */
@NullMarked
package dev.damask.registry;

import org.jspecify.annotations.NullMarked;
