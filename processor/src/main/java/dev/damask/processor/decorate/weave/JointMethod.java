package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Inherited;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

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
    String name, List<TypeName> parameters, List<Object> group, String owner, String cure) {

  /** The erased types of a method's parameters, as the decorated type sees them. */
  public static List<TypeName> erased(ExecutableElement method, Use use) {
    List<TypeName> erased = new ArrayList<>();
    for (TypeMirror type :
        Inherited.method(method, use.desk().type(), use.program()).getParameterTypes()) {
      erased.add(use.desk().names().erased(type));
    }
    return erased;
  }

  /** Those of a key. */
  public static List<TypeName> erased(Key key, Use use) {
    List<TypeName> all = erased(use.method(), use);
    List<TypeName> ofKey = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (key.has(use.signature().parameters().get(i).name())) {
        ofKey.add(all.get(i));
      }
    }
    return ofKey;
  }

  boolean isLike(JointMethod other) {
    return name.equals(other.name) && parameters.equals(other.parameters);
  }

  String text() {
    return name
        + "("
        + String.join(", ", parameters.stream().map(TypeName::toString).toList())
        + ")";
  }
}
