package dev.damask.processor;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

/** What tests ask of a record's class; asked once, as reflection parses and copies each time. */
record RecordForm(String name, List<Component> components, Constructor<?> constructor) {

  private static final ClassValue<RecordForm> FORMS =
      new ClassValue<>() {
        @Override
        protected RecordForm computeValue(Class<?> type) {
          return read(type);
        }
      };

  record Component(Class<?> type, Type generic, Method accessor) {}

  static RecordForm of(Class<?> type) {
    return FORMS.get(type);
  }

  private static RecordForm read(Class<?> type) {
    List<Component> components =
        Arrays.stream(type.getRecordComponents()).map(RecordForm::component).toList();
    Class<?>[] types = components.stream().map(Component::type).toArray(Class<?>[]::new);
    try {
      return new RecordForm(
          type.getSimpleName(), components, accessible(type.getDeclaredConstructor(types)));
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private static Component component(RecordComponent component) {
    return new Component(
        component.getType(), component.getGenericType(), accessible(component.getAccessor()));
  }

  private static <T extends AccessibleObject> T accessible(T member) {
    member.setAccessible(true);
    return member;
  }
}
