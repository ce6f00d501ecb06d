package p;

import dev.damask.Decorate;
import dev.damask.Validated;
import dev.damask.decorate.Timed;
import jakarta.validation.constraints.Positive;
import java.io.Externalizable;
import java.io.ObjectInput;
import java.io.ObjectOutput;

/** Only some of these can be read from a stream, and that is the user's choice. */
@Decorate
@Timed
public interface State extends Externalizable {
  int step();

  @Decorate
  @Validated
  @SuppressWarnings("serial")
  abstract class Walking implements State {
    @Positive protected int step = 1;

    protected Walking() {}

    @Timed
    @Override
    public int step() {
      return step;
    }

    @Override
    public void writeExternal(ObjectOutput out) {}

    @Override
    public void readExternal(ObjectInput in) {}
  }

  @Decorate
  @SuppressWarnings("serial")
  class Standing extends Walking {
    Standing(int step) {
      this.step = step;
    }

    @Timed
    @Override
    public int step() {
      return step;
    }
  }

  @Decorate
  @SuppressWarnings("serial")
  class Resting extends Walking {
    public Resting() {}

    @Timed
    @Override
    public int step() {
      return 0;
    }
  }
}
