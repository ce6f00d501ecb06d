package dev.damask.benchmarks;

import java.util.List;
import java.util.Locale;

/** A table in Markdown. */
public final class Table {

  private final StringBuilder text = new StringBuilder();

  public Table(String... titles) {
    row(titles);
    row(List.of(titles).stream().map(title -> "---").toArray(String[]::new));
  }

  public void row(String... cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  public static String decimals(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
