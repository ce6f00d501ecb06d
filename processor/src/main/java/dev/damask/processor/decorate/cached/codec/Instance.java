package dev.damask.processor.decorate.cached.codec;

import dev.damask.processor.code.Assignability;
import dev.damask.processor.code.Desk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Finds what a permitted type is of, by what the sealed type is of that permits it. */
final class Instance {

  private Instance() {}

  /** {@code Ok<Price>} for {@code Ok<T> implements Result<T>} and {@code Result<Price>}. */
  static Optional<DeclaredType> of(DeclaredType form, DeclaredType sealed, Desk desk) {
    Assignability assignability = new Assignability(desk);
    TypeElement element = (TypeElement) form.asElement();
    Map<String, TypeMirror> arguments = new HashMap<>();
    for (TypeMirror supertype : element.getInterfaces()) {
      if (!(supertype instanceof DeclaredType declared)
          || !declared.asElement().equals(sealed.asElement())) {
        continue;
      }
      for (int i = 0; i < declared.getTypeArguments().size(); i++) {
        TypeMirror its = declared.getTypeArguments().get(i);
        TypeMirror wanted = sealed.getTypeArguments().get(i);
        if (its instanceof TypeVariable variable) {
          arguments.put(variable.asElement().getSimpleName().toString(), wanted);
        } else if (!assignability.areSame(its, wanted)) {
          return Optional.empty();
        }
      }
    }
    List<TypeMirror> all = new ArrayList<>();
    for (TypeParameterElement parameter : element.getTypeParameters()) {
      TypeMirror argument = arguments.get(parameter.getSimpleName().toString());
      if (argument == null) {
        return Optional.empty();
      }
      all.add(argument);
    }
    return Optional.of(
        desk.program().types().getDeclaredType(element, all.toArray(TypeMirror[]::new)));
  }
}
