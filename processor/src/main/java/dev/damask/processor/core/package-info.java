/** The engine that patterns stand on: rounds, deferral, problems and files. */
@NullMarked
package dev.damask.processor.core;

import org.jspecify.annotations.NullMarked;
