package misuse;

import dev.damask.Decorate;
import dev.damask.decorate.Within;
import dev.damask.scope.Scope;
import java.util.List;
import other.Base;

@Decorate
class Scopes extends Base {
  @Within("trasnaction") // ERROR UnknownScope
  void misspelt() {}

  @Within("") // ERROR UnknownScope
  void unnamed() {}

  @Within("number") // ERROR ScopeResult
  void number() {}

  @Within("nothing") // ERROR ScopeResult
  void ofNothing() {}

  @Within("text") // ERROR ScopeResult
  void ofText() {}

  @Within("generic") // ERROR ScopeGeneric
  void ofGeneric(String account) {}

  @Within("closed") // ERROR ScopeHidden
  void ofClosed() {}

  @Within("elsewhere") // ERROR ScopeHidden
  void ofElsewhere() {}

  @Within("transaction") // ERROR ScopeParameter
  void missing(String acount) {}

  @Within("transaction") // ERROR ScopeParameter
  void ofOtherType(int account) {}

  @Within("transaction") // ERROR ScopeParameter
  void ofWiderType(Object account) {}

  @Within("list") // ERROR ScopeParameter
  void ofOtherArgument(List<Integer> items) {}

  @Within("wide") // ERROR ScopeParameter
  void ofWiderTypeWithOverloads(String text) {}

  @Within("several") // ERROR ScopeAmbiguous
  void ambiguous(String account) {}

  @Within("transaction")
  void fine(String account) {}

  @Within("list")
  void fineToo(List<String> items) {}

  @Within("several")
  void fineWithoutTheParameter() {}

  @Within("inherited")
  void fineWithInherited() {}

  Scope transaction(String account) {
    return () -> {};
  }

  int number(int number) {
    return number;
  }

  void nothing() {
    closed();
  }

  String text() {
    return "";
  }

  <T> Scope generic(T account) {
    return () -> {};
  }

  private Scope closed() {
    return () -> {};
  }

  Scope list(List<String> items) {
    return () -> {};
  }

  Scope wide(Object text) {
    return () -> {};
  }

  Scope wide(String other) {
    return () -> {};
  }

  Scope several() {
    return () -> {};
  }

  Scope several(String account) {
    return () -> {};
  }
}
