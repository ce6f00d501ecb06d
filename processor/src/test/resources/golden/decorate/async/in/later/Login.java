package later;

import dev.damask.Sensitive;

public record Login(String name, @Sensitive String password) {}
