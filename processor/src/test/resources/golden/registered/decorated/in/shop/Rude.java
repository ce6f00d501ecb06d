package shop;

class Rude implements Greeter {
  @Override
  public String greet() {
    return "What?";
  }
}
