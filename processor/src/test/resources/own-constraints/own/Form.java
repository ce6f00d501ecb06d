package own;

import dev.damask.Validated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;

@Validated
@Consistent
public record Form(
    @Even Integer even,
    @Name(longest = 20) String name,
    @Code String code,
    @Iban(country = "AT") String iban,
    @Custom String custom,
    @Max(value = 5, message = "{user.stars}") @Max(4) int stars,
    @NotBlank String note,
    Map<String, @Even Integer> numbers,
    List<@Custom String> words,
    @Pattern(regexp = "\\$\\{.*\\}", message = "{regexp} \\{value\\} \\\\ {unknown} $ ${validatedValue}")
        String text) {}
