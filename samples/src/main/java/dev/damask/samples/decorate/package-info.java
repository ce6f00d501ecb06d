/** Decorators on classes and interfaces. */
package dev.damask.samples.decorate;
