package dev.damask.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What came of a compilation.
 *
 * @param generated the sources and resources that processors wrote, sorted by path
 * @param classFiles the class files and resources, by path
 * @param output what the compiler printed beside its messages
 */
record Compiled(
    boolean succeeded,
    List<Message> messages,
    Sources generated,
    Map<String, byte[]> classFiles,
    String output) {

  List<Message> errors() {
    return messages.stream().filter(Message::isError).toList();
  }

  List<Message> warnings() {
    return messages.stream().filter(Message::isWarning).toList();
  }

  /** Damask's problems of every kind. */
  List<Message> problems() {
    return messages.stream().filter(message -> message.problem().isPresent()).toList();
  }

  boolean isGenerated(Message message) {
    return generated.files().containsKey(message.source());
  }

  /** A new class loader of the classes, which sees those of the tests too. */
  ClassLoader classLoader() {
    return new CompiledClassLoader(classFiles);
  }

  /** A class of a new class loader: for two classes that meet use one {@link #classLoader}. */
  Class<?> load(String name) {
    try {
      return classLoader().loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(name + " is not one of " + classFiles.keySet(), e);
    }
  }

  /** Writes the class files and resources, for another compilation or JVM. */
  void writeClasses(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : classFiles.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  /** All that was said and generated, for a failing test. */
  @Override
  public String toString() {
    String said = messages.stream().map(Message::toString).collect(Collectors.joining("\n"));
    String written =
        generated.files().entrySet().stream()
            .map(file -> "\n----- " + file.getKey() + "\n" + file.getValue())
            .collect(Collectors.joining());
    return said + "\n" + output + written;
  }
}
