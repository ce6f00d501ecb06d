package dev.damask.processor;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** Implementations are equal, and print, by every property that has an accessor. */
final class ImplementedEqualityTest {

  private static final Checked SHAPES =
      Checked.of(
          """
          public class Use {
            static ShapeValidated create(int size, String tag, String name, boolean open, String pin) {
              ShapeValidated shape = new ShapeValidated(size);
              shape.setTag(tag);
              shape.setName(name);
              shape.setOpen(open);
              shape.setPin(pin);
              return shape;
            }
          }
          abstract class Base {
            private boolean open;
            public boolean isOpen() { return open; }
            public void setOpen(boolean open) { this.open = open; }
          }
          @Validated abstract class Shape extends Base {
            @Size(max = 9) protected String tag;
            private String called;
            private @Sensitive String pin;
            @Positive public abstract int getSize();
            public String getName() { return called; }
            public void setName(String name) { called = name; }
            public String getPin() { return pin; }
            public void setPin(String pin) { this.pin = pin; }
            public Shape getItself() { return this; }
          }
          """);

  private static Object shape(int size, String tag, String name, boolean open, String pin)
      throws Throwable {
    return SHAPES.use("create", size, tag, name, open, pin);
  }

  @Test
  void everyPropertyCounts() throws Throwable {
    Object one = shape(1, "red", "a", true, "1");
    assertThat(one).isEqualTo(shape(1, "red", "a", true, "1"));
    assertThat(one.hashCode()).isEqualTo(shape(1, "red", "a", true, "1").hashCode());
    assertThat(one).isNotEqualTo(shape(2, "red", "a", true, "1"));
    assertThat(one).isNotEqualTo(shape(1, "blue", "a", true, "1"));
    assertThat(one).isNotEqualTo(shape(1, "red", "b", true, "1"));
    assertThat(one).isNotEqualTo(shape(1, "red", "a", false, "1"));
    assertThat(one).isNotEqualTo(shape(1, "red", "a", true, "2"));
    assertThat(one).isNotEqualTo(null);
  }

  @Test
  void everyPropertyIsShownAndSecretsAreMasked() throws Throwable {
    assertThat(shape(1, "red", "a", true, "1").toString())
        .isEqualTo("Shape[open=true, tag=red, pin=***, size=1, name=a]");
  }
}
