package dev.damask.generated;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.damask.decorate.Retry;
import dev.damask.processor.decorate.weave.AttributeTable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The settings that the report names are those that wrappers read. */
final class SettingNamesTest {

  @Test
  void theReportNamesWhatWrappersRead() throws ClassNotFoundException {
    assertThat(SettingNames.decorators()).contains("retry");
    for (String decorator : SettingNames.decorators()) {
      String simpleName =
          decorator.substring(0, 1).toUpperCase(Locale.ROOT) + decorator.substring(1);
      assertThat(AttributeTable.decorator(simpleName)).isEqualTo(decorator);
      List<String> read = new ArrayList<>(SettingNames.of(decorator));
      read.remove(SettingNames.ENABLED);
      Class<?> annotation = Class.forName(Retry.class.getPackageName() + "." + simpleName);
      List<String> attributes =
          Arrays.stream(annotation.getDeclaredMethods()).map(Method::getName).toList();
      List<String> named =
          AttributeTable.of(annotation.getName()).stream()
              .filter(AttributeTable.Column::isSetting)
              .map(AttributeTable.Column::name)
              .filter(attributes::contains)
              .toList();
      assertWithMessage(decorator).that(named).containsExactlyElementsIn(read);
    }
  }
}
