package shop;

import dev.damask.Validated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

@Validated
record Item(
    String name, List<String> tags, List<@NotBlank String> codes, Map<String, Integer> counts)
    implements Stocked {

  @Override
  public List<@NotBlank String> tags() {
    return tags;
  }

  @Override
  public List<@NotBlank @Size(max = 9) String> codes() {
    return codes;
  }

  @Even
  int getTotal() {
    return counts.size();
  }

  @NotNull
  String getLabel() {
    return name;
  }
}
