package dev.damask.generated;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks generated classes in their class files, so that coverage tools skip them. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DamaskGenerated {}
