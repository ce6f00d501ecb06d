package meant.other;

/** Another class of that name. */
public class Prices {
  static Prices create() {
    return new Prices();
  }

  static class Cheap extends Prices {}
}
