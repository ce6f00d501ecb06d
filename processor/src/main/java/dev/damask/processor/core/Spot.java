package dev.damask.processor.core;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where something stands, for readers.
 *
 * @param file the file by its package, {@code com/acme/Client.java}; nothing for what is compiled
 *     elsewhere
 * @param line where its declaration begins behind annotations; nothing where the compiler does not
 *     tell
 */
public record Spot(Optional<String> file, OptionalLong line) {

  static final Spot ELSEWHERE = new Spot(Optional.empty(), OptionalLong.empty());
}
