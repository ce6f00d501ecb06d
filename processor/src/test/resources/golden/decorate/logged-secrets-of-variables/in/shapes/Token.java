package shapes;

import dev.damask.Sensitive;

@Sensitive
public record Token(String text) {}
