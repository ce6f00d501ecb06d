package dev.damask;

import static com.google.common.truth.Truth.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class SystemSettingsTest {

  @Test
  void propertyWinsOverVariable() {
    String name = "com.acme.Client.fetch.retry.delay";
    Settings settings = new SystemSettings(Map.of("COM_ACME_CLIENT_FETCH_RETRY_DELAY", "2s")::get);

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
  void variablesHaveUpperCaseLettersDigitsAndUnderscores() {
    assertThat(SystemSettings.variable("a.B$c2.load_all.rateLimit.maxWait"))
        .isEqualTo("A_B_C2_LOAD_ALL_RATELIMIT_MAXWAIT");
    assertThat(SystemSettings.variable("a.Gr\u00f6\u00dfe.\ud835\udc65"))
        .isEqualTo("A_GR\u00d6SSE_\ud835\udc65");
  }
}
