package p;

import dev.damask.Decorate;
import dev.damask.decorate.Logged;
import javax.lang.model.element.Modifier;

/** In class files such an enum permits the types of its constants' bodies, which have no names. */
@Decorate
@Logged
class Access {

  public Modifier change(Modifier modifier, Mode mode) {
    return modifier;
  }

  enum Mode {
    READ,
    WRITE {
      @Override
      public String toString() {
        return "write";
      }
    }
  }
}
