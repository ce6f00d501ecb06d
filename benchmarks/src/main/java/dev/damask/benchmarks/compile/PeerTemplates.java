package dev.damask.benchmarks.compile;

import static dev.damask.benchmarks.compile.Templates.template;

import dev.damask.benchmarks.compile.Subject.Source;
import java.util.function.IntFunction;

/** The classes that the peers work on: what each of them is for, in about the same size. */
final class PeerTemplates {

  static final IntFunction<Source> AUTO_VALUE =
      template(
          "Address",
          """
          import com.google.auto.value.AutoValue;
          import java.util.List;

          @AutoValue
          public abstract class #T {
            public abstract String street();

            public abstract String city();

            public abstract int number();

            public abstract List<String> lines();
          }
          """);

  static final IntFunction<Source> AVAJE_VALIDATOR =
      template(
          "User",
          """
          import io.avaje.validation.constraints.Valid;
          import jakarta.validation.constraints.Email;
          import jakarta.validation.constraints.Max;
          import jakarta.validation.constraints.Min;
          import jakarta.validation.constraints.NotBlank;
          import jakarta.validation.constraints.Size;

          @Valid
          public class #T {
            @NotBlank
            @Size(max = 40)
            private final String name;

            @Email private final String email;

            @Min(0)
            @Max(150)
            private int age;

            public #T(String name, String email, int age) {
              this.name = name;
              this.email = email;
              this.age = age;
            }

            public String getName() {
              return name;
            }

            public String getEmail() {
              return email;
            }

            public int getAge() {
              return age;
            }

            public void setAge(int age) {
              this.age = age;
            }
          }
          """);

  static final IntFunction<Source> MAP_STRUCT =
      template(
          "Mapping",
          """
          import java.util.List;
          import org.mapstruct.Mapper;
          import org.mapstruct.Mapping;

          @Mapper
          public interface #T {
            @Mapping(source = "title", target = "name")
            Target toTarget(Source source);

            @Mapping(source = "name", target = "title")
            Source toSource(Target target);

            List<Target> toTargets(List<Source> sources);

            List<Source> toSources(List<Target> targets);

            record Source(String title, int pages, long number) {}

            record Target(String name, int pages, long number) {}
          }
          """);

  static final IntFunction<Source> DAGGER =
      template(
          "Store",
          """
          import javax.inject.Inject;
          import javax.inject.Singleton;
          import java.util.ArrayList;
          import java.util.List;

          @Singleton
          public class #T {
            private final String url;
            private final List<String> rows = new ArrayList<>();

            @Inject
            #T(String url, Integer size) {
              this.url = url + "?size=" + size;
            }

            public String url() {
              return url;
            }

            public void insert(String row) {
              if (!row.isEmpty()) {
                rows.add(row);
              }
            }

            public List<String> rows() {
              return List.copyOf(rows);
            }

            public int count(String prefix) {
              return (int) rows.stream().filter(it -> it.startsWith(prefix)).count();
            }
          }
          """);

  static final IntFunction<Source> MICRONAUT =
      template(
          "Client",
          """
          import io.micronaut.cache.annotation.Cacheable;
          import io.micronaut.retry.annotation.Retryable;
          import jakarta.inject.Singleton;
          import java.util.List;

          @Singleton
          public class #T {
            private final String url = "http://localhost";
            private int sent;

            @Retryable(attempts = "4", delay = "250ms")
            public String fetch(String path) {
              if (path.isEmpty()) {
                throw new IllegalArgumentException("no path under " + url);
              }
              return url + "/" + path;
            }

            @Cacheable("lists")
            public List<String> list(String path, int depth) {
              return depth == 0 ? List.of() : List.of(url + path);
            }

            @Retryable
            public void send(String path, byte[] content) {
              if (content.length > 0 && !path.isEmpty()) {
                sent++;
              }
            }

            @Cacheable("sent")
            public int sent() {
              return sent;
            }
          }
          """);

  private PeerTemplates() {}
}
