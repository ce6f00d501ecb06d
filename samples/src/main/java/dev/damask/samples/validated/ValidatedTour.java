package dev.damask.samples.validated;

import dev.damask.samples.Guide;
import dev.damask.validate.ValidationException;
import dev.damask.validate.Violation;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Shows validated types at work. */
public final class ValidatedTour {

  private ValidatedTour() {}

  /** Runs every sample of this package. */
  public static void run(Guide guide) throws IOException {
    user(guide);
    money(guide);
    order(guide);
  }

  private static void user(Guide guide) throws IOException {
    guide.chapter("@Validated on a class: constructors and setters check");
    guide.showMethod("dev.damask.samples.validated.UserValidated", "setEmail");
    guide.say(rejected(() -> new UserValidated("invalid", 25)));
    User user = new UserValidated("ada@example.com", 36);
    guide.say(rejected(() -> user.setAge(200)));
    guide.say("Her age is still " + user.getAge() + ".");
  }

  private static void money(Guide guide) {
    guide.chapter("@Validated on a record, with a constraint of one's own");
    Money price = MoneyValidated.of(new BigDecimal("9.90"), "EUR");
    guide.say(price.toString());
    guide.say(rejected(() -> MoneyValidated.withCurrency(price, "€")));
    guide.say(rejected(() -> new Money(null, "XYZ")));
  }

  private static void order(Guide guide) {
    guide.chapter("@Valid: what is inside, and what is wrong with all of it");
    Money price = MoneyValidated.of(BigDecimal.TEN, "EUR");
    OrderLine line = new OrderLineValidated("tea", 2, price);
    guide.say(line.toString());
    LocalDate today = LocalDate.of(2026, 1, 31);
    Order order =
        new Order(
            List.of(line, new Free()),
            Map.of("ada", "Please leave it with the neighbours."),
            today,
            today.minusDays(1));
    for (Violation violation : OrderValidated.validate(order)) {
      guide.say(violation.toString());
    }
  }

  private static String rejected(Runnable task) {
    try {
      task.run();
      return "Accepted.";
    } catch (ValidationException e) {
      return "Rejected: " + e.getMessage();
    }
  }

  /** A line that nobody has validated. */
  private record Free() implements OrderLine {

    @Override
    public String getProduct() {
      return "";
    }

    @Override
    public int getQuantity() {
      return 0;
    }

    @Override
    public void setQuantity(int quantity) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Money getPrice() {
      return null;
    }
  }
}
