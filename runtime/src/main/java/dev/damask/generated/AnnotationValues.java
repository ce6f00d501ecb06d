package dev.damask.generated;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values of an annotation's attributes, with equality and hash code as {@link Annotation} says
 * them. Not thread-safe.
 */
public final class AnnotationValues {

  private final Class<? extends Annotation> type;
  private final Map<String, Object> values = new LinkedHashMap<>();

  private AnnotationValues(Class<? extends Annotation> type) {
    this.type = type;
  }

  public static AnnotationValues of(Class<? extends Annotation> type) {
    return new AnnotationValues(type);
  }

  /** Tells the value of an attribute. */
  public AnnotationValues with(String attribute, Object value) {
    values.put(attribute, value);
    return this;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AnnotationValues that
        && type == that.type
        && values.keySet().equals(that.values.keySet())
        && values.keySet().stream()
            .allMatch(name -> Objects.deepEquals(values.get(name), that.values.get(name)));
  }

  @Override
  public int hashCode() {
    int sum = 0;
    for (Map.Entry<String, Object> entry : values.entrySet()) {
      // Of an array's hash code, a list of one makes 31 and the element's.
      int hash = Arrays.deepHashCode(new Object[] {entry.getValue()}) - 31;
      sum += (127 * entry.getKey().hashCode()) ^ hash;
    }
    return sum;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("@").append(type.getName()).append('(');
    for (Iterator<Map.Entry<String, Object>> it = values.entrySet().iterator(); it.hasNext(); ) {
      Map.Entry<String, Object> entry = it.next();
      String value = Arrays.deepToString(new Object[] {entry.getValue()});
      text.append(entry.getKey()).append('=').append(value, 1, value.length() - 1);
      text.append(it.hasNext() ? ", " : "");
    }
    return text.append(')').toString();
  }
}
