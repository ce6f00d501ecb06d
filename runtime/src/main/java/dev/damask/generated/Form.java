package dev.damask.generated;

import org.jspecify.annotations.Nullable;

/**
 * How the results of a method are kept as bytes. Safe for use by several threads.
 *
 * @param <V> the result
 */
public interface Form<V extends @Nullable Object> {

  void write(ByteWriter out, V value) throws Exception;

  V read(ByteReader in) throws Exception;
}
