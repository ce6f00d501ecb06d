package dev.damask.scope;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TemporaryDirectoryTest {

  @TempDir Path outside;

  @Test
  void isThereUntilItIsClosed() throws IOException {
    Path path;
    try (TemporaryDirectory directory = TemporaryDirectory.create()) {
      path = directory.path();
      assertThat(path.isAbsolute()).isTrue();
      assertThat(Files.isDirectory(path)).isTrue();
      Files.writeString(path.resolve("file"), "text");
      Files.createDirectories(path.resolve("a/b/c"));
      Files.writeString(path.resolve("a/b/file"), "text");
    }
    assertThat(exists(path)).isFalse();
  }

  @Test
  void hasAPrefixAndANameOfItsOwn() throws IOException {
    try (TemporaryDirectory one = TemporaryDirectory.create("one");
        TemporaryDirectory other = TemporaryDirectory.create("one")) {
      assertThat(one.path().getFileName().toString()).startsWith("one");
      assertThat(one.path()).isNotEqualTo(other.path());
    }
    assertThrows(NullPointerException.class, () -> TemporaryDirectory.create(null));
    assertThrows(IllegalArgumentException.class, () -> TemporaryDirectory.create("a/b"));
  }

  @Test
  void belongsToItsOwnerAlone() throws IOException {
    assumeTrue(isPosix());
    try (TemporaryDirectory directory = TemporaryDirectory.create()) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.path())))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void closingTwiceOrAfterItIsGoneDoesNothing() throws IOException {
    TemporaryDirectory directory = TemporaryDirectory.create();
    directory.close();
    directory.close();
    TemporaryDirectory gone = TemporaryDirectory.create();
    Files.delete(gone.path());
    gone.close();
  }

  @Test
  void linksAreDeletedAndNotFollowed() throws IOException {
    Path file = Files.writeString(outside.resolve("file"), "text");
    Path folder = Files.createDirectory(outside.resolve("folder"));
    Files.writeString(folder.resolve("inner"), "text");
    TemporaryDirectory directory = TemporaryDirectory.create();
    Path nested = Files.createDirectories(directory.path().resolve("a/b"));
    Files.createSymbolicLink(directory.path().resolve("toFile"), file);
    Files.createSymbolicLink(nested.resolve("toFolder"), folder);
    Files.createSymbolicLink(nested.resolve("toParent"), directory.path());
    Files.createSymbolicLink(nested.resolve("toNothing"), outside.resolve("nothing"));

    directory.close();

    assertThat(exists(directory.path())).isFalse();
    assertThat(Files.readString(file)).isEqualTo("text");
    assertThat(Files.readString(folder.resolve("inner"))).isEqualTo("text");
  }

  @Test
  void aLinkInPlaceOfTheDirectoryIsNotFollowed() throws IOException {
    Path file = Files.writeString(outside.resolve("file"), "text");
    TemporaryDirectory directory = TemporaryDirectory.create();
    Files.delete(directory.path());
    Files.createSymbolicLink(directory.path(), outside);

    directory.close();

    assertThat(exists(directory.path())).isFalse();
    assertThat(Files.readString(file)).isEqualTo("text");
  }

  @Test
  void noDepthIsTooMuch() throws IOException {
    TemporaryDirectory directory = TemporaryDirectory.create();
    Path root = directory.path();
    // Put into one another they are deeper than a path can name, and than a stack might be.
    Path deep = chain(root, "deep");
    for (int i = 0; i < 20; i++) {
      Path more = chain(root, "more" + i);
      Path newBottom = deepest(more);
      Files.move(deep, newBottom.resolve("deep"));
      deep = more;
    }
    assertThrows(IOException.class, () -> deepest(root.resolve("more19")));

    directory.close();

    assertThat(exists(root)).isFalse();
  }

  @Test
  void aNameThatIsTakenDoesNotStopADeepTree() throws IOException {
    TemporaryDirectory directory = TemporaryDirectory.create();
    chain(directory.path(), "deep");
    Files.writeString(directory.path().resolve("moved-0"), "text");
    Files.createDirectories(directory.path().resolve("moved-1/a"));

    directory.close();

    assertThat(exists(directory.path())).isFalse();
  }

  @Test
  void whatCannotBeDeletedIsReportedAndNothingElseIsLeft() throws IOException {
    TemporaryDirectory directory = TemporaryDirectory.create();
    Path root = directory.path();
    Path stuck = Files.createDirectories(root.resolve("a/b")).resolve("stuck");
    Path alsoStuck = Files.createDirectories(root.resolve("c")).resolve("stuck");
    for (Path file : List.of(stuck, alsoStuck)) {
      Files.writeString(file, "text");
    }
    Files.createDirectories(root.resolve("a/d/e"));
    Files.writeString(root.resolve("a/b/file"), "text");
    Files.writeString(root.resolve("file"), "text");
    Tree tree = new Tree(root, path -> deleteUnlessStuck(path));

    IOException failure = assertThrows(IOException.class, tree::delete);

    assertThat(failure).isInstanceOf(AccessDeniedException.class);
    assertThat(failure.getSuppressed()).hasLength(1);
    assertThat(List.of(failure.getMessage(), failure.getSuppressed()[0].getMessage()))
        .containsExactly(stuck.toString(), alsoStuck.toString());
    try (Stream<Path> left = Files.walk(root)) {
      assertThat(left.toList())
          .containsExactly(
              root, root.resolve("a"), stuck.getParent(), stuck, alsoStuck.getParent(), alsoStuck);
    }
    directory.close();
    assertThat(exists(root)).isFalse();
  }

  @Test
  void readOnlyDirectoriesAreDeleted() throws IOException {
    assumeTrue(isPosix());
    TemporaryDirectory directory = TemporaryDirectory.create();
    Path closed = Files.createDirectories(directory.path().resolve("a/closed"));
    Files.createDirectories(closed.resolve("b/c"));
    Files.writeString(closed.resolve("b/file"), "text");
    for (Path path : List.of(closed.resolve("b"), closed)) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
    }

    directory.close();

    assertThat(exists(directory.path())).isFalse();
  }

  private static void deleteUnlessStuck(Path path) throws IOException {
    if (path.endsWith("stuck")) {
      throw new AccessDeniedException(path.toString());
    }
    Files.deleteIfExists(path);
  }

  /** A chain of some 250 directories. */
  private static Path chain(Path root, String name) throws IOException {
    Path top = root.resolve(name);
    Files.createDirectories(top.resolve("d/".repeat(250)));
    return top;
  }

  private static Path deepest(Path top) throws IOException {
    Path path = top;
    while (true) {
      Path current = path;
      try (Stream<Path> entries = Files.list(current)) {
        Path next = entries.findFirst().orElse(null);
        if (next == null) {
          return current;
        }
        path = next;
      }
    }
  }

  private static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isPosix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }
}
