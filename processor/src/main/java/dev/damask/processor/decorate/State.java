package dev.damask.processor.decorate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.damask.processor.decorate.weave.Creation;
import dev.damask.processor.decorate.weave.Piece;
import dev.damask.processor.decorate.weave.StateField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The fields of a wrapper's objects besides the delegate.
 *
 * @param hasEnvironment whether the environment is one of them
 * @param checks what is to be asked once they are all set
 */
record State(
    boolean hasEnvironment, List<StateField> fields, List<Function<Creation, CodeBlock>> checks) {

  private static final ClassName SETTINGS =
      ClassName.get("dev.damask.generated", "WrapperSettings");

  boolean isEmpty() {
    return fields.isEmpty() && !hasEnvironment;
  }

  static State of(DecorateModel model, List<WrittenMethod> written) {
    boolean hasEnvironment = model.renewsCopies();
    Map<String, StateField> fields = new LinkedHashMap<>();
    List<Function<Creation, CodeBlock>> checks = new ArrayList<>();
    for (WrittenMethod method : written) {
      hasEnvironment |= method.usesEnvironment();
      for (Piece piece : method.pieces()) {
        checks.addAll(piece.checks());
        for (StateField field : piece.state()) {
          // What several decorators share is one field.
          fields.putIfAbsent(field.name(), field);
        }
      }
    }
    return new State(hasEnvironment, List.copyOf(fields.values()), checks);
  }

  private boolean hasSettings() {
    for (StateField field : fields) {
      if (field.isSetting()) {
        return true;
      }
    }
    return false;
  }

  // WrapperSettings settings = WrapperSettings.of(Client.class, environment);
  // this.fetchDataRetry = RetryPolicy.of("fetchData", settings).build();
  // this.fetchDataAudited = new Audit("read", environment);
  // settings.requireTime("fetchData", this.fetchDataTimeout, this.fetchDataRetry);
  // settings.warnOfUnknown();
  /**
   * Code that sets the fields.
   *
   * @param type the user's type
   * @param all whether fields are set, too, that could be where they are declared
   */
  CodeBlock set(ClassName type, Creation creation, boolean all) {
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock settings =
        CodeBlock.of("$T.of($T.class, $N)", SETTINGS, type, creation.environment());
    boolean hasSettings = hasSettings();
    if (hasSettings) {
      code.addStatement("$T $N = $L", SETTINGS, creation.settings(), settings);
    }
    for (StateField field : fields) {
      if (all || field.initial().isEmpty()) {
        code.addStatement("this.$N = $L", field.name(), field.value().apply(creation));
      }
    }
    for (Function<Creation, CodeBlock> check : checks) {
      code.addStatement(check.apply(creation));
    }
    return hasSettings
        ? code.addStatement("$N.warnOfUnknown()", creation.settings()).build()
        : code.addStatement("$L.warnOfUnknown()", settings).build();
  }
}
