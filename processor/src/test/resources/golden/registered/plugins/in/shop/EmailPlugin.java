package shop;

public class EmailPlugin implements Plugin {
  @Override
  public String name() {
    return "email";
  }
}
