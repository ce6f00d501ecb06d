/** Validated types: a class, a record, a cascade, and a constraint of one's own. */
package dev.damask.samples.validated;
