package p;

interface Headers {
  class Fields {}

  class Key {}
}
