interface Names {
  class Client {}
}
