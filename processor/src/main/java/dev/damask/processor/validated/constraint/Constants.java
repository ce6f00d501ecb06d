package dev.damask.processor.validated.constraint;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.Nullness;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The static fields, methods and nested types that the checks of one generated type share. */
public final class Constants {

  private record Wanted(String name, TypeName type, CodeBlock value) {}

  private final Names fieldNames;
  private final Names typeNames;
  private final Nullness nullness;
  private final Map<Wanted, FieldSpec> fields = new LinkedHashMap<>();
  private final Map<Object, MethodSpec> methods = new LinkedHashMap<>();
  private final Map<ClassName, TypeSpec> types = new LinkedHashMap<>();

  /**
   * @param fieldNames the names of the generated type's fields and methods
   * @param typeNames the names of its nested types
   */
  public Constants(Names fieldNames, Names typeNames, Nullness nullness) {
    this.fieldNames = fieldNames;
    this.typeNames = typeNames;
    this.nullness = nullness;
  }

  /** How the generated type says what may be null. */
  public Nullness nullness() {
    return nullness;
  }

  // private static final Pattern EMAIL_PATTERN = Pattern.compile("…");
  /** The name of a constant; the same one where the same was wanted before. */
  String field(String stem, String suffix, TypeName type, CodeBlock value) {
    String wanted = Names.constant(stem) + "_" + suffix;
    return fields
        .computeIfAbsent(
            new Wanted(wanted, type, value),
            it ->
                FieldSpec.builder(
                        type,
                        fieldNames.fresh(wanted),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                    .initializer(value)
                    .build())
        .name();
  }

  /** The name of the nested class that implements an annotation type. */
  String nested(ClassName annotation, String wanted, Function<String, TypeSpec> code) {
    return types.computeIfAbsent(annotation, it -> code.apply(typeNames.fresh(wanted))).name();
  }

  /** The name of a private static method; the same one where the same was wanted before. */
  public String method(Object same, String wanted, Function<String, MethodSpec> code) {
    return methods.computeIfAbsent(same, it -> code.apply(fieldNames.fresh(wanted))).name();
  }

  /** Adds all of them to the generated type. */
  public void addTo(TypeSpec.Builder type) {
    type.addFields(fields.values());
    type.addMethods(methods.values());
    type.addTypes(types.values());
  }
}
