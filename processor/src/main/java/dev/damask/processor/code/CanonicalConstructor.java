package dev.damask.processor.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The constructor that takes the components of a record. */
public final class CanonicalConstructor {

  private CanonicalConstructor() {}

  /** Whether a constructor is that of a record. */
  public static boolean isOf(TypeElement record, ExecutableElement constructor) {
    List<? extends VariableElement> parameters = constructor.getParameters();
    List<? extends RecordComponentElement> components = record.getRecordComponents();
    if (parameters.size() != components.size()) {
      return false;
    }
    for (int i = 0; i < parameters.size(); i++) {
      // By text: to javac, a type that is yet to be generated is the same as any other.
      if (!parameters.get(i).getSimpleName().equals(components.get(i).getSimpleName())
          || !typeOf(parameters.get(i)).equals(typeOf(components.get(i)))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The constructors of a type in an order that does not depend on the compiler, which has to put
   * one that is not written out somewhere.
   */
  public static List<ExecutableElement> first(
      List<ExecutableElement> constructors, TypeElement type) {
    List<ExecutableElement> sorted = new ArrayList<>(constructors);
    if (type.getKind() == ElementKind.RECORD) {
      sorted.sort(Comparator.comparing(it -> !isOf(type, it)));
    }
    return sorted;
  }

  private static String typeOf(Element element) {
    return TypeText.of(element.asType());
  }
}
