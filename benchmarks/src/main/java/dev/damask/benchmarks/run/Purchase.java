package dev.damask.benchmarks.run;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** A record of ten fields, as they are kept in shared caches. */
record Purchase(
    long id,
    String sku,
    String customer,
    Tier tier,
    int quantity,
    BigDecimal price,
    Instant placed,
    boolean express,
    double weight,
    List<String> tags)
    implements Serializable {

  private static final long serialVersionUID = 1;

  enum Tier {
    BRONZE,
    SILVER,
    GOLD
  }

  static Purchase example() {
    return new Purchase(
        4_711_000_815L,
        "AC-1047-B",
        "Marta Kowalski",
        Tier.SILVER,
        12,
        new BigDecimal("249.90"),
        Instant.parse("2026-03-14T09:26:53.589793Z"),
        true,
        3.75,
        List.of("garden", "sale"));
  }
}
