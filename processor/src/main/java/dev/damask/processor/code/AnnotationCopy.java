package dev.damask.processor.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.core.Deprecation;
import dev.damask.processor.core.MissingTypes;
import dev.damask.processor.core.Program;
import dev.damask.processor.core.Report;
import dev.damask.processor.core.TypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Writes one of the user's annotations once more; nothing where it names what cannot be named. */
final class AnnotationCopy {

  private final Program program;
  private final String packageName;
  private final boolean inherits;
  private final Lint lint;
  private final Report report;

  /**
   * Names what generated code can.
   *
   * @param report takes what is waited for: classes that do not exist yet
   */
  AnnotationCopy(Program program, String packageName, boolean inherits, Lint lint, Report report) {
    this.program = program;
    this.packageName = packageName;
    this.inherits = inherits;
    this.lint = lint;
    this.report = report;
  }

  AnnotationCopy muted() {
    return new AnnotationCopy(program, packageName, inherits, new Lint(), new Report());
  }

  /** The same, which waits for no class. */
  AnnotationCopy unwaiting() {
    return new AnnotationCopy(program, packageName, inherits, lint, new Report());
  }

  // @Known(value = "x", by = {A.class, B.class})
  Optional<AnnotationSpec> of(AnnotationMirror annotation) {
    Optional<ClassName> type = name((TypeElement) annotation.getAnnotationType().asElement());
    if (type.isEmpty()) {
      return Optional.empty();
    }
    AnnotationSpec.Builder copy = AnnotationSpec.builder(type.get());
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      String attribute = entry.getKey().getSimpleName().toString();
      if (Literals.isMissingClass(entry.getValue(), entry.getKey().getReturnType())) {
        await(entry.getValue());
        return Optional.empty();
      }
      List<AnnotationValue> values = values(entry.getValue());
      for (AnnotationValue value : values) {
        Optional<CodeBlock> code = code(value);
        if (code.isEmpty()) {
          return Optional.empty();
        }
        copy.addMember(attribute, code.get());
      }
      if (values.isEmpty()) {
        copy.addMember(attribute, "{}");
      }
      lint.suppress(Deprecation.of(entry.getKey(), program.elements()));
    }
    return Optional.of(copy.build());
  }

  /** Two types that name each other in annotations would wait forever. */
  private void await(AnnotationValue missing) {
    if (!program.isForthcomingGranted()) {
      report.missingClass(missing);
    }
  }

  private static List<AnnotationValue> values(AnnotationValue value) {
    if (!(value.getValue() instanceof List<?> list)) {
      return List.of(value);
    }
    List<AnnotationValue> values = new ArrayList<>();
    list.forEach(it -> values.add((AnnotationValue) it));
    return values;
  }

  private Optional<CodeBlock> code(AnnotationValue given) {
    Object value = given.getValue();
    if (value instanceof TypeMirror type) {
      if (MissingTypes.areIn(type)) {
        await(given);
        return Optional.empty();
      }
      return name(type).map(it -> CodeBlock.of("$T.class", it));
    }
    if (value instanceof VariableElement constant
        && constant.getEnclosingElement() instanceof TypeElement type) {
      lint.suppress(Deprecation.of(constant, program.elements()));
      return name(type).map(it -> CodeBlock.of("$T.$N", it, constant.getSimpleName()));
    }
    if (value instanceof AnnotationMirror nested) {
      return of(nested).map(it -> CodeBlock.of("$L", it));
    }
    return Optional.of(constant(value));
  }

  /** An annotation's attribute knows its type, so that numbers need no cast. */
  private static CodeBlock constant(Object value) {
    if (value instanceof Byte
        || value instanceof Short
        || (value instanceof Long number && number == number.intValue())) {
      return CodeBlock.of("$L", value);
    }
    return Literals.ofConstant(value);
  }

  private Optional<TypeName> name(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return name(array.getComponentType()).map(ArrayTypeName::of);
    }
    if (type.getKind() == TypeKind.DECLARED && type instanceof DeclaredType declared) {
      return name((TypeElement) declared.asElement()).map(it -> it);
    }
    return type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID
        ? Optional.of(TypeName.get(type))
        : Optional.empty();
  }

  private Optional<ClassName> name(TypeElement type) {
    TypeInfo info = program.info(type);
    if (!info.isAccessibleFrom(packageName, inherits)
        || !program.isVisibleFrom(packageName, type)) {
      return Optional.empty();
    }
    for (Deprecation deprecation : info.deprecations()) {
      lint.suppress(deprecation);
    }
    return Optional.of(info.name());
  }
}
