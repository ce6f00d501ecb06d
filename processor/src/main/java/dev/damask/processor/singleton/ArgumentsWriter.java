package dev.damask.processor.singleton;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.Parameter;
import dev.damask.processor.code.Shown;
import dev.damask.processor.singleton.SingletonModel.Initializer;
import java.util.List;

/** Writes what keeps the arguments of a singleton's constructor, to compare and to show. */
final class ArgumentsWriter {

  static final ClassName TYPE = ClassName.get("dev.damask.generated", "Arguments");

  private ArgumentsWriter() {}

  // new Arguments().with("String url", url).withShown("String password", password, "***")
  static CodeBlock write(Initializer initializer) {
    List<Parameter> parameters = initializer.constructor().parameters();
    Names names = new Names(parameters.stream().map(Parameter::name).toList());
    CodeBlock.Builder code = CodeBlock.builder().add("new $T()", TYPE);
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      String described = parameter.typeText() + " " + parameter.name();
      Shown shown = initializer.arguments().get(i);
      code.add(parameters.size() > 1 ? "\n" : "");
      switch (shown.kind()) {
        case MASKED ->
            code.add(".withShown($S, $N, $S)", described, parameter.name(), shown.placeholder());
        case PARTS ->
            code.add(
                ".withShown($S, $N, $L)",
                described,
                parameter.name(),
                shown.parts(CodeBlock.of("$N", parameter.name()), names::fresh));
        default -> code.add(".with($S, $N)", described, parameter.name());
      }
    }
    return code.build();
  }
}
