package dev.damask.samples.scope;

import dev.damask.scope.TemporaryDirectory;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Sorts more words than fit into memory: all of the same first letter have to. */
public final class WordSort {

  private WordSort() {}

  /**
   * Sorts words by way of files, one for each first letter.
   *
   * @return the directory of the files, which is gone
   */
  public static Path sort(Stream<String> words, Consumer<String> sorted) throws IOException {
    try (TemporaryDirectory directory = TemporaryDirectory.create("words-")) {
      for (String word : (Iterable<String>) words::iterator) {
        append(word, directory.path().resolve(word.substring(0, 1)));
      }
      for (Path file : files(directory.path())) {
        try (Stream<String> lines = Files.lines(file)) {
          lines.sorted().forEach(sorted);
        }
      }
      return directory.path();
    }
  }

  private static void append(String word, Path file) throws IOException {
    try (BufferedWriter writer =
        Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      writer.write(word);
      writer.newLine();
    }
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList();
    }
  }
}
