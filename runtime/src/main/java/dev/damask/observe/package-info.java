/** What happens in decorated methods, and who is told of it. */
@NullMarked
package dev.damask.observe;

import org.jspecify.annotations.NullMarked;
