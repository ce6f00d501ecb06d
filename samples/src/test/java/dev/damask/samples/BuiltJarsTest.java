package dev.damask.samples;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The jars as they are built, which this module comes after: what they say of themselves is true.
 */
final class BuiltJarsTest {

  private static final Path PROJECT =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().normalize().getParent();

  @Test
  void theProcessorIsAModule() throws IOException {
    ModuleDescriptor processor = module("processor").descriptor();
    assertThat(processor.name()).isEqualTo("dev.damask.processor");
    assertThat(processor.requires().stream().map(ModuleDescriptor.Requires::name).toList())
        .containsExactly("java.base", "java.compiler", "jdk.compiler");
    assertThat(processor.provides()).hasSize(1);
    assertThat(processor.provides().iterator().next().providers())
        .containsExactly(
            "dev.damask.processor.DamaskIndexProcessor", "dev.damask.processor.DamaskProcessor");
  }

  @Test
  void theRuntimeIsAModule() throws IOException {
    assertThat(module("runtime").descriptor().name()).isEqualTo("dev.damask.runtime");
  }

  /** Throws where there is a descriptor that cannot be read. */
  private static ModuleReference module(String folder) throws IOException {
    Path target = PROJECT.resolve(folder).resolve("target");
    try (Stream<Path> files = Files.list(target)) {
      List<Path> jars =
          files
              .filter(
                  it ->
                      it.getFileName()
                          .toString()
                          .matches("damask-" + folder + "-[\\d.]+(-SNAPSHOT)?\\.jar"))
              .toList();
      assertWithMessage("jars in %s", target).that(jars).hasSize(1);
      Set<ModuleReference> modules = ModuleFinder.of(jars.get(0)).findAll();
      assertThat(modules).hasSize(1);
      return modules.iterator().next();
    }
  }
}
