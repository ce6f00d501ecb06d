package dev.damask.generated;

/** Reads one of several values of a type. */
@FunctionalInterface
public interface ElementReader<T> {
  T read(ByteReader in);
}
