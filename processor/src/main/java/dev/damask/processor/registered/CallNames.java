package dev.damask.processor.registered;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.Parameter;
import dev.damask.processor.code.Signature;

/**
 * The names of what generated methods have beside the parameters of a factory.
 *
 * @param registry the constant, which a parameter could hide
 * @param arguments what goes from one method that takes an index to the next
 */
record CallNames(String key, String index, String slot, String registry, CodeBlock arguments) {

  static CallNames of(Signature create) {
    Names names = new Names(create.parameters().stream().map(Parameter::name).toList());
    String index = names.fresh("index");
    CodeBlock arguments =
        create.parameters().isEmpty()
            ? CodeBlock.of("$N", index)
            : CodeBlock.of("$N, $L", index, create.arguments());
    return new CallNames(
        names.fresh("key"), index, names.fresh("slot"), names.fresh("REGISTRY"), arguments);
  }

  // <T> … (int index, String name, T[] others) throws IOException
  MethodSpec.Builder declare(MethodSpec.Builder method, Signature create) {
    method
        .addTypeVariables(create.typeVariables())
        .addParameter(int.class, index)
        .addExceptions(create.thrown());
    create.parameters().forEach(it -> method.addParameter(it.inside()));
    return method;
  }
}
