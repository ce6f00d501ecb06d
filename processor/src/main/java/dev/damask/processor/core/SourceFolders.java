package dev.damask.processor.core;

import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Where the source files of types are, as far as the compiler tells. */
public final class SourceFolders {

  private final SourceFiles files;

  SourceFolders(SourceFiles files) {
    this.files = files;
  }

  /** The folder in which the folders of packages are, of a type that is compiled from source. */
  public Optional<Path> of(TypeElement type) {
    return files.file(type).flatMap(file -> folder(file, inside(type)));
  }

  private static Optional<Path> folder(JavaFileObject source, Path inside) {
    try {
      Path file = Path.of(source.toUri());
      return file.endsWith(inside)
          ? Optional.ofNullable(up(file, inside.getNameCount()))
          : Optional.empty();
    } catch (IllegalArgumentException | FileSystemNotFoundException notReal) {
      return Optional.empty();
    }
  }

  /** Whether the source file of a type is in a folder. */
  public boolean contains(Path folder, TypeElement type) {
    return Files.exists(folder.resolve(inside(type)));
  }

  // p/Foo.java
  private static Path inside(TypeElement type) {
    String name = outermost(type).getQualifiedName().toString();
    return Path.of(name.replace('.', '/') + ".java");
  }

  static TypeElement outermost(TypeElement type) {
    TypeElement outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement enclosing) {
      outermost = enclosing;
    }
    return outermost;
  }

  private static @Nullable Path up(Path file, int levels) {
    @Nullable Path folder = file;
    for (int i = 0; folder != null && i < levels; i++) {
      folder = folder.getParent();
    }
    return folder;
  }
}
