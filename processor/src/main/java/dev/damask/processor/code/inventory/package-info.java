/** What a compilation has come to, by name, for those who want to read it: the report. */
@NullMarked
package dev.damask.processor.code.inventory;

import org.jspecify.annotations.NullMarked;
