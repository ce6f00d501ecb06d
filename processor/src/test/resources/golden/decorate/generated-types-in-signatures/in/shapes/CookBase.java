package shapes;

class CookBase {
  SelfDecorated self() {
    return Self.create();
  }
}
