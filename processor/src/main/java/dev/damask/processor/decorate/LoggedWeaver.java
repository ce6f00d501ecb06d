package dev.damask.processor.decorate;

import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.Shown;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** {@code @Logged}: logs each call's entry, and its result or exception. */
final class LoggedWeaver implements Weaver {

  @Override
  public Optional<Weave> read(Use use) {
    Attributes annotation = use.annotation();
    ShownValues shown = new ShownValues(use);
    List<Shown> arguments = annotation.flag("arguments") ? shown.arguments() : List.of();
    Optional<Shown> result =
        annotation.flag("result") && !use.signature().isVoid()
            ? Optional.of(shown.result())
            : Optional.empty();
    String level = annotation.constant("level").toLowerCase(Locale.ROOT);
    Logged logged =
        new Logged(use.methodName(), level, annotation.flag("arguments"), arguments, result);
    return Optional.of(use.isAsync() ? new AsyncLogged(logged) : logged);
  }

  /**
   * @param level {@code debug}
   */
  record Logged(
      String name,
      String level,
      boolean showsArguments,
      List<Shown> arguments,
      Optional<Shown> result)
      implements Weave {

    @Override
    public String summary() {
      return "logged at " + level;
    }

    @Override
    public String participle() {
      return "Logged";
    }

    // if (!LOGGER.isDebugEnabled()) {
    //   return fetchDataRetried(url);
    // }
    // LOGGER.debug("fetchData(url={})", url);
    // String result;
    // try {
    //   result = fetchDataRetried(url);
    // } catch (Throwable failure) {
    //   LOGGER.debug("fetchData threw {}", failure);
    //   throw failure;
    // }
    // LOGGER.debug("fetchData returned {}", result);
    // return result;
    @Override
    public Piece write(Layer layer) {
      CodeBlock.Builder code = CodeBlock.builder();
      UnaryOperator<String> fresh = layer.locals()::fresh;
      code.add(begin(layer, layer.local("failure"), fresh))
          .addStatement("$L.$L($L)", layer.logger(), level, exit(layer.result(), fresh))
          .add(layer.returnResult());
      return Piece.of(code.build()).withConstant(layer.loggerField());
    }

    /**
     * Everything but the line that shows the result.
     *
     * @param fresh makes names for variables of lambdas
     */
    CodeBlock begin(Layer layer, String failure, UnaryOperator<String> fresh) {
      CodeBlock logger = layer.logger();
      CodeBlock whenItFails = CodeBlock.of("$L.$L($L)", logger, level, failed(failure));
      return CodeBlock.builder()
          .beginControlFlow("if (!$L.is$LEnabled())", logger, Names.capitalized(level))
          .add(layer.returnNext())
          .endControlFlow()
          .addStatement("$L.$L($L)", logger, level, entry(fresh))
          .add(layer.assignResultOr(failure, whenItFails))
          .build();
    }

    // "fetchData threw {}", failure
    CodeBlock failed(String failure) {
      return CodeBlock.of("$S, $L", name + " threw {}", failure);
    }

    // "fetchData(url={}, password=***)", url
    private CodeBlock entry(UnaryOperator<String> fresh) {
      if (!showsArguments) {
        return CodeBlock.of("$S", name + " called");
      }
      List<String> texts =
          arguments.stream().map(it -> it.name() + "=" + it.placeholder()).toList();
      String text = name + "(" + String.join(", ", texts) + ")";
      List<Shown> values = arguments.stream().filter(it -> !it.isMasked()).toList();
      CodeBlock.Builder code = CodeBlock.builder().add("$S", text);
      for (Shown shown : values) {
        code.add(",$W$L", shown.logged(shown.name(), values.size() == 1, fresh));
      }
      return code.build();
    }

    // "fetchData returned {}", result
    CodeBlock exit(String variable, UnaryOperator<String> fresh) {
      if (result.isEmpty()) {
        return CodeBlock.of("$S", name + " returned");
      }
      Shown shown = result.get();
      String text = name + " returned " + shown.placeholder();
      return shown.isMasked()
          ? CodeBlock.of("$S", text)
          : CodeBlock.of("$S,$W$L", text, shown.logged(variable, true, fresh));
    }
  }
}
