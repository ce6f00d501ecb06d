package dev.damask.generated;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is set at deployment of a decorator of one method, or of several that have its state
 * together and so need the same values. What is not set is as it was compiled.
 */
final class DecoratorSettings {

  private final WrapperSettings wrapper;
  private final String decorator;

  /** Those that it is not left out of. */
  private final List<String> methods;

  DecoratorSettings(WrapperSettings wrapper, String decorator, List<String> methods) {
    this.wrapper = wrapper;
    this.decorator = decorator;
    this.methods = methods;
  }

  /** Whether all methods do without it. */
  boolean isLeftOut() {
    return methods.isEmpty();
  }

  boolean flag(String attribute, boolean compiled) {
    return read(attribute, compiled, DecoratorSettings::flag);
  }

  static boolean flag(SetValue value) {
    return switch (value.text()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw value.refused("true or false");
    };
  }

  int number(String attribute, int compiled, int least) {
    return (int) number(attribute, compiled, least, Integer.MAX_VALUE);
  }

  long number(String attribute, long compiled, long least, long most) {
    return read(attribute, compiled, value -> number(value, least, most));
  }

  private static long number(SetValue value, long least, long most) {
    try {
      long number = Long.parseLong(value.text());
      if (number >= least && number <= most && value.isAscii()) {
        return number;
      }
    } catch (NumberFormatException noNumber) {
      // Refused as those that are out of range.
    }
    throw value.refused("a whole number from " + least + " to " + most);
  }

  /**
   * A number that need not be whole.
   *
   * @param range the numbers that are allowed, in words
   */
  double decimal(String attribute, double compiled, DoublePredicate allowed, String range) {
    return read(
        attribute,
        compiled,
        value -> {
          try {
            double number = new BigDecimal(value.text()).doubleValue();
            if (allowed.test(number) && value.isAscii()) {
              return number;
            }
          } catch (NumberFormatException noNumber) {
            // Refused as those that are out of range.
          }
          throw value.refused("a number " + range);
        });
  }

  /** Nanoseconds of at least 0, or 1 unless zero is allowed. */
  long time(String attribute, long compiled, boolean zeroAllowed) {
    return read(attribute, compiled, value -> time(value, zeroAllowed, ""));
  }

  /**
   * Nanoseconds above zero.
   *
   * @param none what an empty value stands for
   */
  long timeOrNone(String attribute, long compiled, long none) {
    return read(
        attribute,
        compiled,
        value -> value.text().isEmpty() ? none : time(value, false, ", or empty for none"));
  }

  private static long time(SetValue value, boolean zeroAllowed, String orElse) {
    String range = (zeroAllowed ? "zero or more" : "more than zero") + orElse;
    try {
      OptionalLong nanos = Spans.parse(value.text());
      if (nanos.isPresent() && nanos.getAsLong() >= (zeroAllowed ? 0 : 1)) {
        return nanos.getAsLong();
      }
    } catch (ArithmeticException tooLong) {
      throw value.refused("less than 292 years" + orElse);
    }
    throw value.refused("a duration such as 250ms or 1m30s, " + range);
  }

  /**
   * Refuses the first that is set of some attributes, if they contradict the rest.
   *
   * @param allowed what it has to be
   */
  void require(boolean holds, String allowed, String... attributes) {
    if (holds) {
      return;
    }
    for (String attribute : attributes) {
      SetValue value = find(attribute);
      if (value != null) {
        throw value.refused(allowed);
      }
    }
  }

  /** The most keys with a state of their own; what is set of it has no effect without a key. */
  int maximumKeys(int compiled, boolean isKeyed) {
    int most = number("maximumKeys", compiled, 1);
    if (!isKeyed) {
      hasNoEffect("maximumKeys", "there is no key");
    }
    return most;
  }

  /**
   * Has a warning given of an attribute that has been read, where it is set of just these methods.
   * What is set of all methods may have an effect elsewhere.
   *
   * @param why what the methods lack
   */
  void hasNoEffect(String attribute, String why) {
    for (String method : methods) {
      wrapper.hasNoEffect(method, decorator, attribute, why);
    }
  }

  /** The first value that is set of an attribute. */
  private @Nullable SetValue find(String attribute) {
    for (String method : methods) {
      SetValue value = wrapper.find(method, decorator, attribute);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private <T> T read(String attribute, T compiled, Function<SetValue, T> parsed) {
    T common = compiled;
    for (int i = 0; i < methods.size(); i++) {
      SetValue value = wrapper.read(methods.get(i), decorator, attribute);
      T its = value == null ? compiled : parsed.apply(value);
      if (i == 0) {
        common = its;
      } else if (!its.equals(common)) {
        throw different(attribute, methods.get(0), methods.get(i));
      }
    }
    return common;
  }

  /** Of two methods with different values at least one is set. */
  private IllegalArgumentException different(String attribute, String first, String other) {
    SetValue ofOther = wrapper.find(other, decorator, attribute);
    SetValue wrong = ofOther != null ? ofOther : wrapper.find(first, decorator, attribute);
    String same = ofOther != null ? first : other;
    if (wrong == null) {
      throw new AssertionError(attribute);
    }
    return wrong.refused("the same for " + same + "(), whose " + decorator + " is the same one");
  }
}
