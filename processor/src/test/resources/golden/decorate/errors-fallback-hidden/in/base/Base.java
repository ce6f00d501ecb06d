package base;

public class Base {
  String hidden(int id) {
    return "hidden " + id;
  }

  protected String shown(int id) {
    return "shown " + id;
  }
}
