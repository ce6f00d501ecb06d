package handlers;

class Names implements Handler<String> {
  @Override
  public void handle(String value) {}
}
