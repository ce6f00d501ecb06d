/** The report of what a compilation has come to, as JSON and as a page. */
@NullMarked
package dev.damask.processor.report;

import org.jspecify.annotations.NullMarked;
