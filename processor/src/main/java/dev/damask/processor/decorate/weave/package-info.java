/** What a decorator is given to read and to write with, and what it gives back. */
@NullMarked
package dev.damask.processor.decorate.weave;

import org.jspecify.annotations.NullMarked;
