package audit;

public class Pages {
  /** Subclasses elsewhere can name it, and cannot create one. */
  protected record Page(String text) {}
}
