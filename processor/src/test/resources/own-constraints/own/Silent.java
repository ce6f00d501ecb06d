package own;

import dev.damask.Validated;

@Validated
public record Silent(@Mute String text) {}
