package dev.damask.processor.decorate.weave;

import dev.damask.processor.code.Inherited;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * A method that a decoration adds to the wrapper, alone or together with others, told from others
 * by the erasure of its parameters, which is all that the JVM knows.
 *
 * @param parameters their erased types
 * @param group equal for those that add one method together
 * @param owner what it is for, as messages say it: {@code the cached method load}
 * @param cure what to do where there is such a method already
 */
public record JointMethod(
    String name, List<TypeMirror> parameters, List<Object> group, String owner, String cure) {

  /** The erased types of a method's parameters, as the decorated type sees them. */
  public static List<TypeMirror> erased(ExecutableElement method, Use use) {
    Types types = use.program().types();
    List<TypeMirror> erased = new ArrayList<>();
    for (TypeMirror type : Inherited.method(method, use.desk().type(), types).getParameterTypes()) {
      erased.add(types.erasure(type));
    }
    return erased;
  }

  /** Those of a key. */
  public static List<TypeMirror> erased(Key key, Use use) {
    List<TypeMirror> all = erased(use.method(), use);
    List<TypeMirror> ofKey = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (key.has(use.signature().parameters().get(i).name())) {
        ofKey.add(all.get(i));
      }
    }
    return ofKey;
  }

  boolean isLike(JointMethod other, Types types) {
    return name.equals(other.name) && takes(other.parameters, types);
  }

  boolean takes(List<TypeMirror> others, Types types) {
    if (parameters.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < parameters.size(); i++) {
      if (!types.isSameType(parameters.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }

  String text() {
    return name + "(" + String.join(", ", parameters.stream().map(Object::toString).toList()) + ")";
  }
}
