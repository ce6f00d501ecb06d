/** Validated subtypes of classes and interfaces: constructors, setters, stored properties. */
@NullMarked
package dev.damask.processor.validated.bean;

import org.jspecify.annotations.NullMarked;
