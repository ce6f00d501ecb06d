import dev.damask.Validated;
import jakarta.validation.constraints.NotNull;

@Validated // ERROR ShadowedName
public class Client implements Names {
  @NotNull String name = "";
}
