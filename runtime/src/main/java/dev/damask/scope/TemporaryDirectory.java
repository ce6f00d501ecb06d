package dev.damask.scope;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A new directory that is deleted, with all that is in it, when it is closed. Only its owner can
 * get at it, where the file system knows owners.
 *
 * <pre>{@code
 * try (TemporaryDirectory directory = TemporaryDirectory.create()) {
 *   Files.writeString(directory.path().resolve("notes.txt"), "…");
 * }
 * }</pre>
 *
 * <p>Safe for use by several threads, but for {@link #close} while others still write.
 */
public final class TemporaryDirectory implements Scope {

  private static final String PREFIX = "damask-";

  private final Path path;

  private TemporaryDirectory(Path path) {
    this.path = path;
  }

  /** Creates a directory where the system keeps temporary files. */
  public static TemporaryDirectory create() throws IOException {
    return create(PREFIX);
  }

  /**
   * Creates a directory where the system keeps temporary files.
   *
   * @param prefix what its name begins with; may be empty
   * @throws IllegalArgumentException if no name can begin so
   */
  public static TemporaryDirectory create(String prefix) throws IOException {
    return new TemporaryDirectory(
        Files.createTempDirectory(Objects.requireNonNull(prefix, "prefix")).toAbsolutePath());
  }

  /** The directory, as an absolute path. */
  public Path path() {
    return path;
  }

  /**
   * Deletes the tree, however deep, read-only directories too. Links are deleted, and what they
   * point to is left alone. Nothing happens where there is nothing any more.
   *
   * @throws IOException if something cannot be deleted, with what else cannot suppressed in it; all
   *     but that, and the directories that it is in, is deleted then. Closing again tries again.
   */
  @Override
  public void close() throws IOException {
    new Tree(path).delete();
  }
}
