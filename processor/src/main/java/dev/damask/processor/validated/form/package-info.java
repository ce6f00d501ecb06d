/** What a validated type is: a subtype or a type beside a record. */
@NullMarked
package dev.damask.processor.validated.form;

import org.jspecify.annotations.NullMarked;
