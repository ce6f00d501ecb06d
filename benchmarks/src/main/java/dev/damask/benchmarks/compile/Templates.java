package dev.damask.benchmarks.compile;

import dev.damask.benchmarks.compile.Subject.Source;
import java.util.List;
import java.util.function.IntFunction;

/** The classes that projects are made of, four methods each; fifty classes make a package. */
final class Templates {

  private static final int CLASSES_IN_A_PACKAGE = 50;

  static final IntFunction<Source> DECORATE =
      template(
          "Client",
          """
          import dev.damask.Decorate;
          import dev.damask.decorate.Cached;
          import dev.damask.decorate.Logged;
          import dev.damask.decorate.Retry;
          import dev.damask.decorate.Timed;
          import java.io.IOException;
          import java.util.List;

          @Decorate
          public class #T {
            private final String url;
            private int sent;

            public #T(String url) {
              this.url = url;
            }

            @Timed
            @Retry(maxAttempts = 5, delay = "250ms")
            public String fetch(String path) throws IOException {
              if (path.isEmpty()) {
                throw new IOException("no path under " + url);
              }
              return url + "/" + path;
            }

            @Cached(ttl = "5m")
            public List<String> list(String path, int depth) {
              return depth == 0 ? List.of() : List.of(url + path);
            }

            @Logged
            public void send(String path, byte[] content) {
              if (content.length > 0 && !path.isEmpty()) {
                sent++;
              }
            }

            @Timed(slow = "2s")
            public int sent() {
              return sent;
            }
          }
          """);

  static final IntFunction<Source> SINGLETON =
      template(
          "Store",
          """
          import dev.damask.Singleton;
          import java.util.ArrayList;
          import java.util.List;

          @Singleton
          public class #T {
            private final String url;
            private final List<String> rows = new ArrayList<>();

            #T(String url, int size) {
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

  /** Every fiftieth is a root, the others of its package its entries. */
  static final IntFunction<Source> REGISTERED =
      number ->
          number % CLASSES_IN_A_PACKAGE == 0
              ? registeredRoot().apply(number)
              : registeredEntry(number - number % CLASSES_IN_A_PACKAGE).apply(number);

  static final IntFunction<Source> VALIDATED =
      template(
          "User",
          """
          import dev.damask.Validated;
          import jakarta.validation.constraints.Email;
          import jakarta.validation.constraints.Max;
          import jakarta.validation.constraints.Min;
          import jakarta.validation.constraints.NotBlank;
          import jakarta.validation.constraints.Size;

          @Validated
          public class #T {
            @NotBlank
            @Size(max = 40)
            private String name;

            @Email private String email;

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

  /** Each annotation on a fourth of the packages. */
  static final IntFunction<Source> MIXED =
      number ->
          List.of(DECORATE, SINGLETON, REGISTERED, VALIDATED)
              .get(number / CLASSES_IN_A_PACKAGE % 4)
              .apply(number);

  private Templates() {}

  private static IntFunction<Source> registeredRoot() {
    return template(
        "Shape",
        """
        import dev.damask.Registered;

        @Registered
        public abstract class #T {
          private final int corners;

          protected #T(int corners) {
            this.corners = corners;
          }

          public int corners() {
            return corners;
          }

          public abstract double area();

          public abstract double width();

          public boolean isWide() {
            return width() * width() > area();
          }
        }
        """);
  }

  private static IntFunction<Source> registeredEntry(int root) {
    return template(
        "Square",
        """
        public final class #T extends Shape#R {
          private double side = 1;

          public #T() {
            super(4);
          }

          @Override
          public double area() {
            return side * side;
          }

          @Override
          public double width() {
            return side;
          }

          public void grow(double factor) {
            side = side * factor;
          }

          public boolean fits(double length) {
            return length <= side && length > 0;
          }
        }
        """
            .replace("#R", Integer.toString(root)));
  }

  /** A class of a template, where {@code #T} stands for its name. */
  static IntFunction<Source> template(String name, String text) {
    return number -> {
      String packageName = "project.part" + number / CLASSES_IN_A_PACKAGE;
      String type = name + number;
      String header = "package " + packageName + ";\n\n";
      return new Source(packageName, type, header + text.replace("#T", type));
    };
  }
}
