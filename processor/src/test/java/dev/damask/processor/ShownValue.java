package dev.damask.processor;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shows made-up values in full, so that equal texts are equal values. */
final class ShownValue {

  private final StringBuilder text = new StringBuilder();

  private ShownValue() {}

  static String of(Object value) throws ReflectiveOperationException {
    ShownValue shown = new ShownValue();
    shown.add(value);
    return shown.text.toString();
  }

  private void add(Object value) throws ReflectiveOperationException {
    if (value == null) {
      text.append("null");
    } else if (value instanceof Record record) {
      addRecord(record);
    } else if (value instanceof Map<?, ?> map) {
      addMap(map);
    } else if (value instanceof Collection<?> all) {
      text.append(value instanceof Set<?> ? "set[" : "list[");
      for (Object one : all) {
        add(one);
        text.append(", ");
      }
      text.append(']');
    } else if (value instanceof Optional<?> optional) {
      text.append("optional ");
      add(optional.orElse(null));
    } else if (value.getClass().isArray()) {
      addArray(value);
    } else {
      text.append(value.getClass().getSimpleName()).append(' ').append(value);
    }
  }

  private void addRecord(Record record) throws ReflectiveOperationException {
    RecordForm form = RecordForm.of(record.getClass());
    text.append(form.name()).append('(');
    for (RecordForm.Component component : form.components()) {
      add(component.accessor().invoke(record));
      text.append(", ");
    }
    text.append(')');
  }

  private void addMap(Map<?, ?> map) throws ReflectiveOperationException {
    text.append("map{");
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      add(entry.getKey());
      text.append('=');
      add(entry.getValue());
      text.append(", ");
    }
    text.append('}');
  }

  private void addArray(Object array) throws ReflectiveOperationException {
    text.append(array.getClass().getComponentType().getSimpleName()).append('[');
    for (int i = 0; i < Array.getLength(array); i++) {
      add(Array.get(array, i));
      text.append(", ");
    }
    text.append(']');
  }
}
