package shapes;

import dev.damask.Validated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Validated
public class Order {

  @Valid @NotNull private Address address;
  private List<@NotNull @Valid Line> lines;
  @Valid private Map<String, Line> byName;
  private Optional<@Valid Address> other;
  @Valid private Line[] array;
  @Valid Order previous;

  public Order(Address address, List<Line> lines) {
    this.address = address;
    this.lines = lines;
  }

  public Address getAddress() {
    return address;
  }

  public void setAddress(Address address) {
    this.address = address;
  }

  public List<Line> getLines() {
    return lines;
  }

  public void setLines(List<Line> lines) {
    this.lines = lines;
  }

  public Map<String, Line> getByName() {
    return byName;
  }

  public Optional<Address> getOther() {
    return other;
  }

  public Line[] getArray() {
    return array;
  }

  @Validated
  public record Line(@NotNull String name, @Positive int count) {}

  @Validated
  public interface Address {
    @NotNull
    String getCity();
  }
}
