package dev.damask.processor.decorate;

import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.code.Attributes;
import dev.damask.processor.code.Names;
import dev.damask.processor.code.Sensitivity;
import dev.damask.processor.code.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** {@code @Logged}: logs each call's entry, and its result or exception. */
final class LoggedWeaver implements Weaver {

  @Override
  public Optional<Weave> read(Use use) {
    Attributes annotation = use.annotation();
    Sensitivity sensitivity = new Sensitivity(use.program());
    List<Shown> arguments = new ArrayList<>();
    if (annotation.flag("arguments")) {
      for (int i = 0; i < use.method().getParameters().size(); i++) {
        arguments.add(ofParameter(i, use, sensitivity));
      }
    }
    Optional<Shown> result =
        annotation.flag("result") && !use.signature().isVoid()
            ? Optional.of(sensitivity.ofResult(use.method(), resultOf(use)))
            : Optional.empty();
    String level = annotation.constant("level").toLowerCase(Locale.ROOT);
    Logged logged =
        new Logged(use.methodName(), level, annotation.flag("arguments"), arguments, result);
    return Optional.of(use.isAsync() ? new AsyncLogged(logged) : logged);
  }

  private static TypeMirror resultOf(Use use) {
    return use.isAsync()
        ? Stage.valueOf(use.result(), use.program())
        : use.method().getReturnType();
  }

  /** A mark on the parameter of an overridden method counts, too. */
  private static Shown ofParameter(int index, Use use, Sensitivity sensitivity) {
    ExecutableElement method = use.method();
    String name = use.signature().parameters().get(index).name();
    for (Owner.Declared declared : use.owner().methodsNamed(use.methodName())) {
      if (use.owner().hierarchy().overrides(method, declared.method())
          && sensitivity.isMarked(declared.method().getParameters().get(index))) {
        return Shown.of(name, Shown.Kind.MASKED);
      }
    }
    return sensitivity.ofParameter(method.getParameters().get(index), name);
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
    //   LOGGER.debug("fetchData threw {}", failure.toString());
    //   throw failure;
    // }
    // LOGGER.debug("fetchData returned {}", result);
    // return result;
    @Override
    public void write(Layer layer) {
      begin(layer, layer.local("failure"));
      layer.code().addStatement("$L.$L($L)", layer.logger(), level, exit(layer.result()));
      layer.returnResult();
    }

    /** Everything but the line that shows the result. */
    void begin(Layer layer, String failure) {
      CodeBlock logger = layer.logger();
      layer.code().beginControlFlow("if (!$L.is$LEnabled())", logger, Names.capitalized(level));
      layer.returnNext();
      layer.code().endControlFlow().addStatement("$L.$L($L)", logger, level, entry());
      layer.assignResultOr(failure, CodeBlock.of("$L.$L($L)", logger, level, failed(failure)));
    }

    // "fetchData threw {}", failure.toString()
    CodeBlock failed(String failure) {
      return CodeBlock.of("$S, $L.toString()", name + " threw {}", failure);
    }

    // "fetchData(url={}, password=***)", url
    CodeBlock entry() {
      if (!showsArguments) {
        return CodeBlock.of("$S", name + " called");
      }
      List<String> texts =
          arguments.stream().map(it -> it.name() + "=" + it.placeholder()).toList();
      String text = name + "(" + String.join(", ", texts) + ")";
      List<Shown> values = arguments.stream().filter(it -> !it.isMasked()).toList();
      CodeBlock.Builder code = CodeBlock.builder().add("$S", text);
      for (int i = 0; i < values.size(); i++) {
        Shown shown = values.get(i);
        code.add(", $L", shown.logged(shown.name(), i == values.size() - 1, values.size() == 1));
      }
      return code.build();
    }

    // "fetchData returned {}", result
    CodeBlock exit(String variable) {
      if (result.isEmpty()) {
        return CodeBlock.of("$S", name + " returned");
      }
      Shown shown = result.get();
      String text = name + " returned " + shown.placeholder();
      return shown.isMasked()
          ? CodeBlock.of("$S", text)
          : CodeBlock.of("$S, $L", text, shown.logged(variable, true, true));
    }
  }
}
