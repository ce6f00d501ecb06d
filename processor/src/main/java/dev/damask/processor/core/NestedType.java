package dev.damask.processor.core;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;

/**
 * Begins a type inside a generated one: marked as generated, as every class file has to be by
 * itself, lest coverage tools count it.
 */
public final class NestedType {

  private static final ClassName MARK_TYPE =
      ClassName.get("dev.damask.generated", "DamaskGenerated");

  static final AnnotationSpec MARK = AnnotationSpec.builder(MARK_TYPE).build();
  static final String MARK_NAME = MARK_TYPE.canonicalName();

  private NestedType() {}

  // @DamaskGenerated class Entries
  public static TypeSpec.Builder classBuilder(String name) {
    return TypeSpec.classBuilder(name).addAnnotation(MARK);
  }

  // @DamaskGenerated record LoadKey
  public static TypeSpec.Builder recordBuilder(String name) {
    return TypeSpec.recordBuilder(name).addAnnotation(MARK);
  }

  // @DamaskGenerated interface Part
  public static TypeSpec.Builder interfaceBuilder(String name) {
    return TypeSpec.interfaceBuilder(name).addAnnotation(MARK);
  }

  /** Holds that whatever stands inside a type has begun here. */
  static void check(TypeSpec type) {
    for (TypeSpec nested : type.typeSpecs()) {
      if (!nested.annotations().contains(MARK)) {
        throw new IllegalStateException(nested.name() + " is not marked as generated");
      }
      check(nested);
    }
  }
}
