package own;

import dev.damask.Validated;

@Validated
public record Labelled(@Label(whole = 7, texts = "x") String text) {}
