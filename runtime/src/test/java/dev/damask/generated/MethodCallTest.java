package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.damask.Environment;
import dev.damask.decorate.Call;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MethodCallTest {

  @Test
  void tellsMethodTargetAndArguments() throws Exception {
    Call<String> call =
        new MethodCall<>("fetchData", this, Environment.system()) {
          @Override
          public List<String> shownArguments() {
            return List.of("***");
          }

          @Override
          public String proceed() {
            return "body";
          }

          @Override
          public List<Object> arguments() {
            return list("url", null, 7);
          }
        };

    assertThat(call.method()).isEqualTo("fetchData");
    assertThat(call.target()).isSameInstanceAs(this);
    assertThat(call.proceed()).isEqualTo("body");
    assertThat(call.arguments()).containsExactly("url", null, 7).inOrder();
    assertThrows(UnsupportedOperationException.class, () -> call.arguments().set(0, "other"));
    assertThrows(UnsupportedOperationException.class, () -> call.arguments().add("other"));
    assertThat(MethodCall.list()).isEmpty();
  }
}
