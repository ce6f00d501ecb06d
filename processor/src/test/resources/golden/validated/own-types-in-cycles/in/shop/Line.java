package shop;

import dev.damask.Validated;
import jakarta.validation.Valid;
import java.util.Set;

@Validated
record Line(@Valid BasketValidated basket, @Valid Set<ItemValidated> items) {}
