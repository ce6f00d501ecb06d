package shapes;

import dev.damask.Validated;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

@Validated
class Containers<T> {
  @Size(max = 3)
  List<@NotBlank String> tags;

  Set<@Min(1) Integer> numbers;
  Collection<? extends @NotNull T> wild;
  Map<@NotBlank String, @NotEmpty List<@Email String>> mails;
  Optional<@NotBlank String> nickname;
  @Min(1) OptionalInt age;
  @NotBlank(payload = Unwrapping.Unwrap.class) Optional<String> title;
  @NotNull @NotBlank String[] words;
  int @Size(min = 1) [] counts;
  List<Optional<@NotNull String>> deep;
  Strings<Integer, @NotBlank String> own;

  static class Strings<N, S> extends ArrayList<S> {
    private static final long serialVersionUID = 1;
  }
}
