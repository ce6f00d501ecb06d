package misuse;

import dev.damask.Environment;
import dev.damask.generated.DamaskGenerated;
import dev.damask.generated.ScopeEnd;
import dev.damask.generated.WrapperSettings;
import dev.damask.scope.Scope;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@link Scopes} with the decorators of its methods.
 */
@SuppressWarnings("resource")
@Generated("dev.damask.processor.DamaskProcessor")
@DamaskGenerated
class ScopesDecorated extends Scopes {
  private final boolean fineWithin;

  private final boolean fineTooWithin;

  private final boolean fineWithoutTheParameterWithin;

  private final boolean fineWithInheritedWithin;

  ScopesDecorated() {
    this(Environment.system());
  }

  ScopesDecorated(Environment environment) {
    WrapperSettings settings = WrapperSettings.of(Scopes.class, environment);
    this.fineWithin = settings.has("fine", "within");
    this.fineTooWithin = settings.has("fineToo", "within");
    this.fineWithoutTheParameterWithin = settings.has("fineWithoutTheParameter", "within");
    this.fineWithInheritedWithin = settings.has("fineWithInherited", "within");
    settings.warnOfUnknown();
  }

  @Override
  void misspelt() {
    super.misspelt();
  }

  @Override
  void unnamed() {
    super.unnamed();
  }

  @Override
  void number() {
    super.number();
  }

  @Override
  void ofNothing() {
    super.ofNothing();
  }

  @Override
  void ofText() {
    super.ofText();
  }

  @Override
  void ofGeneric(String account) {
    super.ofGeneric(account);
  }

  @Override
  void ofClosed() {
    super.ofClosed();
  }

  @Override
  void ofElsewhere() {
    super.ofElsewhere();
  }

  @Override
  void missing(String acount) {
    super.missing(acount);
  }

  @Override
  void ofOtherType(int account) {
    super.ofOtherType(account);
  }

  @Override
  void ofWiderType(Object account) {
    super.ofWiderType(account);
  }

  @Override
  void ofOtherArgument(List<Integer> items) {
    super.ofOtherArgument(items);
  }

  @Override
  void ofWiderTypeWithOverloads(String text) {
    super.ofWiderTypeWithOverloads(text);
  }

  @Override
  void ambiguous(String account) {
    super.ambiguous(account);
  }

  /**
   * fine: {@code within transaction -> super}
   */
  @Override
  void fine(String account) {
    if (!fineWithin) {
      // Left out by a setting, or the constructor of Scopes is still running.
      super.fine(account);
      return;
    }
    Scope scope = transaction(account);
    Objects.requireNonNull(scope, "transaction() returned null");
    try {
      super.fine(account);
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
  }

  /**
   * fineToo: {@code within list -> super}
   */
  @Override
  void fineToo(List<String> items) {
    if (!fineTooWithin) {
      // Left out by a setting, or the constructor of Scopes is still running.
      super.fineToo(items);
      return;
    }
    Scope scope = list(items);
    Objects.requireNonNull(scope, "list() returned null");
    try {
      super.fineToo(items);
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
  }

  /**
   * fineWithoutTheParameter: {@code within several -> super}
   */
  @Override
  void fineWithoutTheParameter() {
    if (!fineWithoutTheParameterWithin) {
      // Left out by a setting, or the constructor of Scopes is still running.
      super.fineWithoutTheParameter();
      return;
    }
    Scope scope = several();
    Objects.requireNonNull(scope, "several() returned null");
    try {
      super.fineWithoutTheParameter();
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
  }

  /**
   * fineWithInherited: {@code within inherited -> super}
   */
  @Override
  void fineWithInherited() {
    if (!fineWithInheritedWithin) {
      // Left out by a setting, or the constructor of Scopes is still running.
      super.fineWithInherited();
      return;
    }
    Scope scope = inherited();
    Objects.requireNonNull(scope, "inherited() returned null");
    try {
      super.fineWithInherited();
    } catch (Throwable failure) {
      ScopeEnd.threw(scope, failure);
      throw failure;
    }
    ScopeEnd.returned(scope);
  }
}
