package types;

import dev.damask.Validated;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Map;

@Validated
public record Texts<T extends CharSequence & Comparable<T>>(
    @NotBlank @Size(min = 3, max = 50) String name,
    @NotBlank CharSequence sequence,
    @NotEmpty StringBuilder builder,
    @Email @Size(max = 64) String email,
    @Email(regexp = ".*@example\\.org", flags = Pattern.Flag.CASE_INSENSITIVE) String ours,
    @Pattern(regexp = "[a-z]+") @Pattern(regexp = ".{3,}", flags = {Pattern.Flag.DOTALL,
        Pattern.Flag.MULTILINE}) String word,
    @NotEmpty T variable,
    @Size(min = 2, max = 2) Collection<?> pair,
    @NotEmpty Map<String, Integer> map,
    @Size(min = 1) int[] array,
    @NotEmpty String[] strings,
    @AssertTrue boolean agreed,
    @AssertFalse Boolean declined,
    @NotNull Object something,
    @Null Object nothing) {}
