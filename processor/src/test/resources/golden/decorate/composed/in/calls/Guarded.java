package calls;

import dev.damask.decorate.Call;
import dev.damask.decorate.DecoratedBy;
import dev.damask.decorate.Decorator;
import dev.damask.decorate.Logged;
import dev.damask.decorate.Overrides;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Carries a decorator of one's own. */
@Logged
@Guarded.Audited(by = "nobody")
@interface Guarded {

  @Overrides(decorator = Audited.class, attribute = "by")
  String value();

  @DecoratedBy(Auditor.class)
  @Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
  @interface Audited {
    String by();

    int level() default 1;
  }

  /** Audits. */
  class Auditor implements Decorator {
    Auditor(String by, int level) {}

    @Override
    public <R extends @Nullable Object> R around(Call<R> call) throws Exception {
      return call.proceed();
    }
  }
}
