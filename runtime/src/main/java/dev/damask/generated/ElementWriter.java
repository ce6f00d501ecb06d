package dev.damask.generated;

/** Writes one of several values of a type. */
@FunctionalInterface
public interface ElementWriter<T> {
  void write(ByteWriter out, T value);
}
