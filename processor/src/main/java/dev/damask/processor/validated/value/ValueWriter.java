package dev.damask.processor.validated.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Names;
import dev.damask.processor.validated.constraint.Check;
import dev.damask.processor.validated.constraint.Constants;
import dev.damask.processor.validated.constraint.NullTest;
import dev.damask.processor.validated.constraint.Site;
import java.util.List;
import java.util.Map;

/** Writes the statements that check one value and what it contains. */
public final class ValueWriter {

  private final CodeBlock.Builder code;
  private final String stem;
  private final Names locals;
  private final Constants constants;

  /** The variable that violations are added to. */
  private final String violations;

  /**
   * @param stem what constants are named after
   * @param locals the names in the method, {@code environment} and {@code violations} among them
   */
  public ValueWriter(CodeBlock.Builder code, String stem, Names locals, Constants constants) {
    this(code, stem, locals, constants, "violations");
  }

  private ValueWriter(
      CodeBlock.Builder code, String stem, Names locals, Constants constants, String violations) {
    this.code = code;
    this.stem = stem;
    this.locals = locals;
    this.constants = constants;
    this.violations = violations;
  }

  public void write(Value value, String variable, PathCode path) {
    write(value, variable, path, path);
  }

  private void write(Value value, String variable, PathCode path, PathCode pathOfObject) {
    NullTest test = new NullTest(site(CodeBlock.of("$N", variable), path.code()));
    for (Check check : value.checks()) {
      if (!check.neverRejects()) {
        test.add(check);
      }
    }
    value.cascade().ifPresent(it -> test.add(cascade(it, variable, pathOfObject)));
    for (Elements elements : value.elements()) {
      if (elements.reject()) {
        CodeBlock.Builder inside = CodeBlock.builder();
        new ValueWriter(inside, stem, locals, constants, violations)
            .elements(elements, variable, path);
        test.add(inside.build());
      }
    }
    test.write();
  }

  public void check(Check check, CodeBlock value, CodeBlock path) {
    check.write(site(value, path));
  }

  private Site site(CodeBlock value, CodeBlock path) {
    return new Site(
        code, value, stem, path, violations, CodeBlock.of("environment"), locals, constants);
  }

  // violations =
  //     Violations.addAll(
  //         violations, "address", address, AddressValidated.violations(address, environment));
  private CodeBlock cascade(Cascade cascade, String variable, PathCode path) {
    CodeBlock.Builder statements = CodeBlock.builder();
    CodeBlock nested =
        cascade
            .sealed()
            .map(
                it ->
                    new DispatchWriter(it, cascade, constants.nullness()).call(variable, constants))
            .orElseGet(() -> DispatchWriter.call(cascade.targets().get(0), variable));
    if (path.isLiteral()) {
      statements.addStatement(
          "$1N =$W$2T.addAll($1N, $3L, $4N,$W$5L)",
          violations,
          RuntimeTypes.VIOLATIONS,
          path.code(),
          variable,
          nested);
    } else {
      // So that the path of a valid object is not put together.
      String inside = locals.fresh("nested");
      statements
          .addStatement("$T $L = $L", RuntimeTypes.VIOLATIONS, inside, nested)
          .beginControlFlow("if ($L != null)", inside)
          .addStatement(
              "$1N = $2T.addAll($1N, $3L, $4N, $5L)",
              violations,
              RuntimeTypes.VIOLATIONS,
              path.code(),
              variable,
              inside)
          .endControlFlow();
    }
    return statements.build();
  }

  private void elements(Elements elements, String variable, PathCode path) {
    switch (elements.container()) {
      case OPTIONAL -> optional(elements, variable, path);
      case OPTIONAL_DOUBLE -> optionalNumber(elements, variable, path, "getAsDouble");
      case OPTIONAL_INT -> optionalNumber(elements, variable, path, "getAsInt");
      case OPTIONAL_LONG -> optionalNumber(elements, variable, path, "getAsLong");
      case MAP -> map(elements, variable, path);
      case LIST -> indexed(elements, variable, path, "<list element>");
      case ARRAY -> indexed(elements, variable, path, "<iterable element>");
      case ITERABLE -> iterable(elements, variable, path);
      case MAYBE_LIST -> maybeIndexed(elements, variable, path);
    }
  }

  // String value = nickname.orElse(null);
  // …
  private void optional(Elements elements, String variable, PathCode path) {
    optional(elements, path, CodeBlock.of("$N.orElse(null)", variable));
  }

  // Integer value = age.isPresent() ? age.getAsInt() : null;
  // …
  private void optionalNumber(Elements elements, String variable, PathCode path, String getter) {
    CodeBlock number = CodeBlock.of("$1N.isPresent() ? $1N.$2L() : null", variable, getter);
    optional(elements, path, number);
  }

  private void optional(Elements elements, PathCode path, CodeBlock inside) {
    String value = locals.fresh("value");
    code.addStatement("$T $L = $L", elements.valueType(), value, inside);
    write(elements.values(), value, path);
  }

  // int index = 0;
  // for (String element : tags) {
  //   …
  //   index++;
  // }
  private void indexed(Elements elements, String variable, PathCode path, String node) {
    String index = locals.fresh("index");
    String element = locals.fresh("element");
    PathCode inside = path.then("[").thenVariable(index).then("]");
    indexed(elements, variable, index, element, inside.then("." + node), inside);
  }

  private void indexed(
      Elements elements,
      String variable,
      String index,
      String element,
      PathCode path,
      PathCode pathOfObject) {
    code.addStatement("int $L = 0", index)
        .beginControlFlow("for ($T $L : $N)", elements.valueType(), element, variable);
    write(elements.values(), element, path, pathOfObject);
    code.addStatement("$L++", index).endControlFlow();
  }

  /** Objects in what turns out to be a list have an index in their paths. */
  // lines instanceof List ? "[" + index + "]" : "[]"
  private void maybeIndexed(Elements elements, String variable, PathCode path) {
    if (elements.values().cascade().isEmpty()) {
      iterable(elements, variable, path);
      return;
    }
    String index = locals.fresh("index");
    String element = locals.fresh("element");
    CodeBlock place =
        CodeBlock.of(
            "($N instanceof $T ? $S + $L + $S : $S)", variable, List.class, "[", index, "]", "[]");
    PathCode ofElement = path.then("[].<iterable element>");
    indexed(elements, variable, index, element, ofElement, path.then(place));
  }

  // for (String element : tags) {
  //   …
  // }
  private void iterable(Elements elements, String variable, PathCode path) {
    String element = locals.fresh("element");
    PathCode inside = path.then("[]");
    code.beginControlFlow("for ($T $L : $N)", elements.valueType(), element, variable);
    write(elements.values(), element, inside.then(".<iterable element>"), inside);
    code.endControlFlow();
  }

  // Violations.key(key) + "]", "***]"
  private static PathCode key(Elements elements, PathCode before, String key) {
    return elements.areKeysSecret()
        ? before.then("***]")
        : before.then(CodeBlock.of("$T.key($N)", RuntimeTypes.VIOLATIONS, key)).then("]");
  }

  // for (Map.Entry<String, String> entry : phones.entrySet()) {
  //   String key = entry.getKey();
  //   …
  //   String value = entry.getValue();
  //   Violations ofKey = null;
  //   …
  //   violations = Violations.addOfKey(violations, key, ofKey);
  // }
  private void map(Elements elements, String variable, PathCode path) {
    String entry = locals.fresh("entry");
    String key = locals.fresh("key");
    TypeName entryType =
        ParameterizedTypeName.get(
            ClassName.get(Map.Entry.class), elements.keyArgument(), elements.valueArgument());
    code.beginControlFlow("for ($T $L : $N.entrySet())", entryType, entry, variable)
        .addStatement("$T $L = $L.getKey()", elements.keyType(), key, entry);
    if (elements.keys().rejects()) {
      PathCode ofKey = key(elements, path.then("<K>["), key);
      write(elements.keys(), key, ofKey.then(".<map key>"), ofKey);
    }
    if (elements.values().rejects()) {
      String value = locals.fresh("value");
      String ofKey = locals.fresh("ofKey");
      PathCode inside = key(elements, path.then("["), key);
      code.addStatement("$T $L = $L.getValue()", elements.valueType(), value, entry)
          .addStatement("$T $L = null", RuntimeTypes.VIOLATIONS, ofKey);
      new ValueWriter(code, stem, locals, constants, ofKey)
          .write(elements.values(), value, inside.then(".<map value>"), inside);
      code.addStatement(
          "$1N = $2T.addOfKey($1N, $3N, $4N)", violations, RuntimeTypes.VIOLATIONS, key, ofKey);
    }
    code.endControlFlow();
  }
}
