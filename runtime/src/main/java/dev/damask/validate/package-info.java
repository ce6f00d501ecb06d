/** What the generated code of {@code @Validated} types says of values that it rejects. */
@NullMarked
package dev.damask.validate;

import org.jspecify.annotations.NullMarked;
