package dev.damask.scope;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A directory and all that is in it, to be deleted: depth first, without recursion and with one
 * directory open at a time, so that no depth is too much.
 */
final class Tree {

  /** Deletes one file, link or empty directory, if it is there. */
  @FunctionalInterface
  interface Deletion {
    void delete(Path path) throws IOException;
  }

  /** A directory on the way down, or on the way back when its entries are gone. */
  private record Step(Path directory, boolean isEmptied) {}

  /**
   * Directories whose paths below the root are longer are moved up to the root: systems limit the
   * length of a path, but not the depth of a tree.
   */
  private static final int LONGEST_PATH = 200;

  private final Path root;
  private final Deletion deletion;
  private final Deque<Step> steps = new ArrayDeque<>();
  private @Nullable IOException failure;
  private int moved;

  Tree(Path root) {
    this(root, Files::deleteIfExists);
  }

  Tree(Path root, Deletion deletion) {
    this.root = root;
    this.deletion = deletion;
  }

  /** Deletes what can be deleted; throws the first failure, with the others suppressed in it. */
  void delete() throws IOException {
    visit(root);
    while (!steps.isEmpty()) {
      Step step = steps.pop();
      if (step.isEmptied) {
        delete(step.directory);
      } else {
        steps.push(new Step(step.directory, true));
        empty(step.directory);
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private void empty(Path directory) {
    entries(directory).forEach(this::visit);
  }

  private void visit(Path path) {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      steps.push(new Step(shortened(path), false));
    } else {
      delete(path);
    }
  }

  private List<Path> entries(Path directory) {
    List<Path> entries = new ArrayList<>();
    permit(directory);
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
      stream.forEach(entries::add);
    } catch (NoSuchFileException e) {
      // Somebody was faster.
    } catch (DirectoryIteratorException e) {
      failed(Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      failed(e);
    }
    return entries;
  }

  /**
   * Only a directory that may be read, written and searched can be emptied. Where that cannot be
   * had, its entries will say so.
   */
  private static void permit(Path directory) {
    if (!Files.isWritable(directory)
        || !Files.isReadable(directory)
        || !Files.isExecutable(directory)) {
      File file = directory.toFile();
      file.setWritable(true);
      file.setReadable(true);
      file.setExecutable(true);
    }
  }

  private Path shortened(Path directory) {
    if (root.relativize(directory).toString().length() <= LONGEST_PATH) {
      return directory;
    }
    permit(directory);
    try {
      return Files.move(directory, unused());
    } catch (IOException e) {
      return directory;
    }
  }

  private Path unused() {
    Path path;
    do {
      path = root.resolve("moved-" + moved++);
    } while (Files.exists(path, LinkOption.NOFOLLOW_LINKS));
    return path;
  }

  private void delete(Path path) {
    try {
      deletion.delete(path);
    } catch (DirectoryNotEmptyException e) {
      // Where something in it could not be deleted, that has been said.
      if (failure == null) {
        failed(e);
      }
    } catch (IOException e) {
      failed(e);
    }
  }

  private void failed(IOException e) {
    if (failure == null) {
      failure = e;
    } else if (failure != e) {
      failure.addSuppressed(e);
    }
  }
}
