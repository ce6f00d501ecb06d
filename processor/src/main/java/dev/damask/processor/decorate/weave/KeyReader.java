package dev.damask.processor.decorate.weave;

import com.palantir.javapoet.ClassName;
import dev.damask.processor.code.Annotated;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Inherited;
import dev.damask.processor.code.Nearest;
import dev.damask.processor.code.Nullness;
import dev.damask.processor.code.Parameter;
import dev.damask.processor.code.ParameterNames;
import dev.damask.processor.code.Signature;
import dev.damask.processor.core.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/** Reads which parameters of a method make the key of what is kept for it. */
public final class KeyReader {

  private KeyReader() {}

  /** The key that an annotation's {@code key} makes; nothing where it names no parameter. */
  public static Optional<Key> read(Use use) {
    Attributes annotation = use.annotation();
    Signature signature = use.signature();
    List<String> names = ParameterNames.of(use.method());
    List<String> wanted = annotation.texts("key");
    List<Key.Part> parts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    if (!wanted.isEmpty() && use.withoutNames(use.method()).isPresent()) {
      use.reportWithoutNames(use.method(), annotation.place("key"));
      return Optional.empty();
    }
    for (int i = 0; i < wanted.size(); i++) {
      String name = wanted.get(i);
      Place place = annotation.place("key", i);
      if (!names.contains(name)) {
        String hint = Nearest.hint(name, names);
        use.report().add(UseProblem.UnknownKey, place, use.methodName(), name, hint);
        return Optional.empty();
      }
      if (!seen.add(name)) {
        use.report().add(UseProblem.DuplicateKey, place, name);
        return Optional.empty();
      }
    }
    List<? extends TypeMirror> types =
        Inherited.method(use.method(), use.desk().type(), use.program()).getParameterTypes();
    for (int i = 0; i < names.size(); i++) {
      if (wanted.isEmpty() || seen.contains(names.get(i))) {
        parts.add(
            part(
                signature.parameters().get(i),
                CopiedTypes.include(types.get(i), use.desk()),
                Nullness.beside(use.desk().type())));
      }
    }
    return Optional.of(new Key(parts));
  }

  private static Key.Part part(Parameter parameter, boolean byContent, Nullness nullness) {
    boolean isVariable = Key.variables(parameter.type()).findAny().isPresent();
    // What is behind a variable may be null, and so may be what a snapshot is of.
    Annotated any = new Annotated(List.of(), nullness.mayBeNull(ClassName.OBJECT));
    return new Key.Part(
        parameter.name(),
        isVariable ? ClassName.OBJECT : parameter.type(),
        isVariable || byContent ? any : parameter.declared().nullness(),
        byContent);
  }
}
