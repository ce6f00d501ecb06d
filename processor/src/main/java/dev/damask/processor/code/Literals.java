package dev.damask.processor.code;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.core.Place;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Writes the values of annotations' attributes as expressions. */
public final class Literals {

  private Literals() {}

  /** An expression for an attribute's value; nothing where it names a type that it cannot. */
  public static Optional<CodeBlock> of(Attributes annotation, String attribute, Desk desk) {
    AnnotationValue value = annotation.value(attribute);
    Place place = annotation.place(attribute);
    String by = "@" + annotation.simpleName();
    if (isMissingClass(value, annotation.typeOf(attribute))) {
      desk.report().missingClass(value);
      return Optional.empty();
    }
    if (!(value.getValue() instanceof List<?> list)) {
      return ofOne(value, desk, by, place);
    }
    List<CodeBlock> elements = elements(list, desk, by, place);
    TypeName component =
        ((ArrayTypeName) desk.names().of(annotation.typeOf(attribute))).componentType();
    if (component instanceof ParameterizedTypeName parameterized) {
      // Class<?>[]: there are no generic arrays.
      desk.lint().suppress("rawtypes");
      desk.lint().suppress("unchecked");
      desk.lint().suppressAll();
      component = parameterized.rawType();
    }
    return Optional.of(
        CodeBlock.of(
            "new $T[] {$L}", component, elements.stream().collect(CodeBlock.joining(",$W"))));
  }

  /** To javac, a class that does not exist yet is a string. */
  static boolean isMissingClass(AnnotationValue value, TypeMirror attribute) {
    return attribute.toString().contains("java.lang.Class") && hasText(value);
  }

  private static boolean hasText(AnnotationValue value) {
    return value.getValue() instanceof List<?> list
        ? list.stream().anyMatch(it -> hasText((AnnotationValue) it))
        : value.getValue() instanceof String;
  }

  /** A text of the user's, whatever is in it. */
  public static CodeBlock text(String text) {
    if (text.chars().noneMatch(Literals::isSeparator)) {
      return CodeBlock.of("$S", text);
    }
    // JavaPoet would break the line there, in the midst of a literal.
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSeparator(c)) {
        literal.append("\\u").append(HexFormat.of().toHexDigits(c));
      } else {
        String quoted = CodeBlock.of("$S", String.valueOf(c)).toString();
        literal.append(quoted, 1, quoted.length() - 1);
      }
    }
    return CodeBlock.of("$L", literal.append('"'));
  }

  private static boolean isSeparator(int c) {
    return c == 0x2028 || c == 0x2029;
  }

  /** An expression for an attribute that is an array, as a list. */
  // List.of(Pattern.Flag.DOTALL)
  public static CodeBlock listOf(Attributes annotation, String attribute, Desk desk) {
    List<?> list = (List<?>) annotation.value(attribute).getValue();
    Place place = annotation.place(attribute);
    List<CodeBlock> elements = elements(list, desk, "@" + annotation.simpleName(), place);
    return CodeBlock.of(
        "$T.of($L)", List.class, elements.stream().collect(CodeBlock.joining(",$W")));
  }

  private static List<CodeBlock> elements(List<?> list, Desk desk, String by, Place place) {
    List<CodeBlock> elements = new ArrayList<>();
    for (Object element : list) {
      ofOne((AnnotationValue) element, desk, by, place).ifPresent(elements::add);
    }
    return elements;
  }

  private static Optional<CodeBlock> ofOne(
      AnnotationValue value, Desk desk, String by, Place place) {
    Object constant = value.getValue();
    if (constant instanceof TypeMirror type) {
      return desk.mentioned(type, by, place).map(it -> CodeBlock.of("$T.class", it));
    }
    if (constant instanceof VariableElement enumConstant) {
      ClassName type = ClassName.get((TypeElement) enumConstant.getEnclosingElement());
      return Optional.of(CodeBlock.of("$T.$N", type, enumConstant.getSimpleName()));
    }
    return Optional.of(ofConstant(constant));
  }

  /** An expression for a primitive value or a string. */
  static CodeBlock ofConstant(Object constant) {
    if (constant instanceof String text) {
      return text(text);
    }
    if (constant instanceof Character character) {
      return character(character);
    }
    if (constant instanceof Number number) {
      Optional<String> name = constantName(number);
      if (name.isPresent()) {
        return CodeBlock.of("$T.$L", number.getClass(), name.get());
      }
    }
    if (constant instanceof Byte || constant instanceof Short) {
      return CodeBlock.of("($L) $L", constant instanceof Byte ? "byte" : "short", constant);
    }
    String suffix = constant instanceof Long ? "L" : constant instanceof Float ? "F" : "";
    return CodeBlock.of("$L$L", constant, suffix);
  }

  // 'a', '\''
  private static CodeBlock character(char c) {
    if (c == '\'') {
      return CodeBlock.of("'\\''");
    }
    if (c == '"') {
      return CodeBlock.of("'\"'");
    }
    String quoted = text(String.valueOf(c)).toString();
    return CodeBlock.of("$L", "'" + quoted.substring(1, quoted.length() - 1) + "'");
  }

  /** What the library calls a number that nobody would write as one. */
  // Integer.MAX_VALUE, Double.NEGATIVE_INFINITY
  private static Optional<String> constantName(Number number) {
    if (number.equals(Integer.MAX_VALUE) || number.equals(Long.MAX_VALUE)) {
      return Optional.of("MAX_VALUE");
    }
    if (number.equals(Integer.MIN_VALUE) || number.equals(Long.MIN_VALUE)) {
      return Optional.of("MIN_VALUE");
    }
    double value = number.doubleValue();
    if (Double.isNaN(value)) {
      return Optional.of("NaN");
    }
    return Double.isInfinite(value)
        ? Optional.of(value > 0 ? "POSITIVE_INFINITY" : "NEGATIVE_INFINITY")
        : Optional.empty();
  }
}
