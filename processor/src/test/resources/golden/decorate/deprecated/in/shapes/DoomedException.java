package shapes;

@Deprecated(forRemoval = true)
public class DoomedException extends Exception {
  private static final long serialVersionUID = 1;
}
