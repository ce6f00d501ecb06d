package p;

import dev.damask.Validated;
import dev.damask.validate.Check;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;

@Validated
public class Booking implements Paid {
  @Min(1)
  private int guests;

  private LocalDate from;
  private LocalDate to;

  public Booking() {}

  public Booking(int guests, LocalDate from, LocalDate to) {
    this.guests = guests;
    this.from = from;
    this.to = to;
  }

  public Booking(String from, int guests) {
    this.from = LocalDate.parse(from);
    this.guests = guests;
  }

  @Check(message = "ends before it begins")
  static boolean inOrder(LocalDate from, LocalDate to) {
    return from == null || to == null || !to.isBefore(from);
  }

  @Check(message = "too many guests")
  static boolean fits(int guests) {
    return guests < 100;
  }

  public int getGuests() {
    return guests;
  }

  public void setGuests(int guests) {
    this.guests = guests;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  @Override
  public long getPrice() {
    return 5;
  }
}
