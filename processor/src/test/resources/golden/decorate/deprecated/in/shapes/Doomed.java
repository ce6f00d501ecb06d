package shapes;

@Deprecated(forRemoval = true)
public interface Doomed {}
