package dev.damask.samples.validated;

import dev.damask.Validated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/** A line of an order. */
@Validated
public interface OrderLine {

  /** What is ordered. */
  @NotBlank
  String getProduct();

  /** How many of it. */
  @Positive
  int getQuantity();

  /** Changes how many. */
  void setQuantity(int quantity);

  /** What one costs. */
  @NotNull
  @Valid
  Money getPrice();
}
