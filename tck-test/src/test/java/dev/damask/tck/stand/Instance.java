package dev.damask.tck.stand;

/** Stands for CDI's type of this name: makes clients, decorated where they can be. */
public record Instance<T>(Class<T> type) {

  public static <T> Instance<T> of(Class<T> type) {
    return new Instance<>(type);
  }

  public <S extends T> Instance<S> select(Class<S> subtype) {
    return new Instance<>(subtype);
  }

  /** A new one. */
  public T get() {
    try {
      return type.cast(outermost().getDeclaredConstructor().newInstance());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.getName(), e);
    }
  }

  /** The wrapper, if there is one. */
  private Class<?> outermost() {
    try {
      return Class.forName(type.getName() + "Decorated", true, type.getClassLoader());
    } catch (ClassNotFoundException e) {
      return type;
    }
  }

  /** Nothing is held. */
  public void destroy(Object instance) {}
}
