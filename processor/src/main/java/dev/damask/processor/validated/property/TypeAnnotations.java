package dev.damask.processor.validated.property;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** The annotations on a type and inside of it, each with its place there. */
final class TypeAnnotations {

  private final List<String> found = new ArrayList<>();

  private TypeAnnotations() {}

  /** Whether two types, the same but for annotations, have the same of these. */
  static boolean areSame(TypeMirror one, TypeMirror other) {
    return of(one).equals(of(other));
  }

  private static List<String> of(TypeMirror type) {
    TypeAnnotations annotations = new TypeAnnotations();
    annotations.add(type, "");
    return annotations.found;
  }

  private void add(TypeMirror type, String place) {
    type.getAnnotationMirrors().forEach(it -> found.add(place + it));
    if (type instanceof ArrayType array) {
      add(array.getComponentType(), place + "[]");
    } else if (type instanceof WildcardType wildcard) {
      if (wildcard.getExtendsBound() != null) {
        add(wildcard.getExtendsBound(), place + "?");
      }
    } else if (type instanceof DeclaredType declared) {
      List<? extends TypeMirror> arguments = declared.getTypeArguments();
      for (int i = 0; i < arguments.size(); i++) {
        add(arguments.get(i), place + i + "/");
      }
    }
  }
}
