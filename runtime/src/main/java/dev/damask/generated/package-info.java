/** What generated code calls. Public because it must be; no promise to users. */
@NullMarked
package dev.damask.generated;

import org.jspecify.annotations.NullMarked;
