package dev.damask.processor.code;

import com.palantir.javapoet.TypeName;

/** A parameter of a method or constructor. */
public record Parameter(String name, TypeName type) {}
