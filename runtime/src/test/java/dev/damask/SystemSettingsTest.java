package dev.damask;

import static com.google.common.truth.Truth.assertThat;

import dev.damask.generated.Variables;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SystemSettingsTest {

  @Test
  void propertyWinsOverVariable() {
    String name = "com.acme.Client.fetch.retry.delay";
    Settings settings = SystemSettings.of(Map.of("COM_ACME_CLIENT_FETCH_RETRY_DELAY", "2s"));

    assertThat(settings.get(name)).isEqualTo("2s");
    System.setProperty(name, "3s");
    try {
      assertThat(settings.get(name)).isEqualTo("3s");
      assertThat(settings.names()).contains(name);
    } finally {
      System.clearProperty(name);
    }
  }

  @Test
  void whatIsNotSetIsNull() {
    assertThat(SystemSettings.INSTANCE.get("com.acme.Client.fetch.retry.delay")).isNull();
  }

  @Test
  void variablesThatMayStandForSettingsAreListed() {
    Settings settings =
        SystemSettings.of(Map.of("COM_ACME_CLIENT_FETCH", "1", "com.acme.Client.fetch", "2"));
    assertThat(settings.names()).contains("COM_ACME_CLIENT_FETCH");
    assertThat(settings.names()).doesNotContain("com.acme.Client.fetch");
    assertThat(SystemSettings.INSTANCE.names()).contains("java.version");
  }

  @Test
  void variablesHaveUpperCaseLettersDigitsAndUnderscores() {
    assertThat(Variables.of("a.B$c2.load_all.rateLimit.maxWait"))
        .isEqualTo("A_B_C2_LOAD_ALL_RATELIMIT_MAXWAIT");
    assertThat(Variables.of("a.Gr\u00f6\u00dfe.\ud835\udc65"))
        .isEqualTo("A_GR\u00d6SSE_\ud835\udc65");
  }
}
