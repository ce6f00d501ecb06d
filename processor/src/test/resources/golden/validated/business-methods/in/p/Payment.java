package p;

import dev.damask.Decorate;
import dev.damask.Validated;
import dev.damask.decorate.Timed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;

@Validated
public abstract class Payment {
  @Positive private int amount;

  protected Payment(int amount) {
    this.amount = amount;
  }

  public int getAmount() {
    return amount;
  }

  public void setAmount(int amount) {
    this.amount = amount;
  }

  @NotNull
  public abstract String getReference();

  public abstract void setReference(String reference);

  public abstract void execute() throws Exception;

  protected abstract <T> T pay(T from, String to);

  @Override
  public abstract String toString();

  /** The way to have an object of it. */
  static class Card extends PaymentValidated {
    Card(int amount, String reference) {
      super(amount, reference);
    }

    @Override
    public void execute() {}

    @Override
    protected <T> T pay(T from, String to) {
      return from;
    }
  }

  @Validated
  record Order(@Valid Payment payment, List<@Valid Payment> others) {}

  @Validated
  @Decorate
  abstract static class Job implements Runnable {
    @NotNull String name;

    @Timed
    void start() {
      run();
    }
  }
}
