package dev.damask.processor.decorate.cached.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Inherited;
import dev.damask.processor.core.Place;
import dev.damask.processor.decorate.weave.AsyncResult;
import dev.damask.processor.decorate.weave.Key;
import dev.damask.processor.decorate.weave.ShownValues;
import dev.damask.processor.decorate.weave.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeMirror;

/** Reads how the values and keys of a shared cache become bytes. */
public final class CodecReader {

  private final Use use;
  private final Key key;
  private final Place place;
  private final TypeMirror value;
  private final ShapeReader shapes;

  private CodecReader(Use use, Key key) {
    this.use = use;
    this.key = key;
    this.place = use.annotation().place("shared");
    this.value = use.isAsync() ? AsyncResult.valueOf(use.result(), use.program()) : use.result();
    this.shapes = new ShapeReader(use, place);
  }

  /** Whether an annotation names a codec of the user's. */
  public static boolean isGiven(Attributes annotation) {
    return OwnCodec.isGiven(annotation);
  }

  /** Reads it; nothing where there is a problem. */
  public static Optional<Codec> read(Use use, Key key) {
    return new CodecReader(use, key).read();
  }

  private Optional<Codec> read() {
    Optional<OwnCodec> own = Optional.empty();
    if (OwnCodec.isGiven(use.annotation())) {
      own = OwnCodec.read(use, value);
      if (own.isEmpty()) {
        return Optional.empty();
      }
    } else if (new ShownValues(use).result().isSensitive()) {
      use.report().add(SharedProblem.SharedSecret, place, use.methodName());
      return Optional.empty();
    } else if (!isShaped(value, "what it returns", SharedProblem.SharedType)) {
      return Optional.empty();
    }
    Optional<List<Codec.KeyPart>> parts = keyParts();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    TypeName type = use.desk().names().of(value);
    return Optional.of(
        new Codec(
            type,
            own.map(OwnCodec::type),
            own.isPresent() && own.get().takesEnvironment(),
            parts.get(),
            isKeySensitive(),
            shapes.shapes(),
            ShapeHash.of(roots(type, own, parts.get()), shapes.shapes())));
  }

  private static String roots(TypeName type, Optional<OwnCodec> own, List<Codec.KeyPart> key) {
    String how = own.map(OwnCodec::type).map(ClassName::reflectionName).orElse("");
    return key.stream()
        .map(it -> it.type().toString())
        .collect(Collectors.joining(", ", "value " + type + " " + how + "\nkey (", ")"));
  }

  private boolean isShaped(TypeMirror type, String what, SharedProblem problem) {
    if (shapes.read(type, what)) {
      return true;
    }
    shapes
        .reason()
        .ifPresent(
            it -> use.report().add(problem, place, use.methodName(), it.what(), it.instead()));
    return false;
  }

  private Optional<List<Codec.KeyPart>> keyParts() {
    List<? extends TypeMirror> types =
        Inherited.method(use.method(), use.desk().type(), use.program()).getParameterTypes();
    List<Codec.KeyPart> parts = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      String name = use.signature().parameters().get(i).name();
      if (key.has(name)) {
        if (!isShaped(types.get(i), "its parameter " + name, SharedProblem.SharedKey)) {
          return Optional.empty();
        }
        parts.add(new Codec.KeyPart(name, use.desk().names().of(types.get(i))));
      }
    }
    return Optional.of(parts);
  }

  private boolean isKeySensitive() {
    return new ShownValues(use)
        .arguments().stream().anyMatch(it -> it.isSensitive() && key.has(it.name()));
  }
}
