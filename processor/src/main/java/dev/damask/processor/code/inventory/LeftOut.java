package dev.damask.processor.code.inventory;

import dev.damask.processor.core.Spot;
import java.util.Optional;

/**
 * What could be taken for woven and is not.
 *
 * @param member the member of the type: {@code close()}; nothing for the type itself
 * @param from what leaves it out: {@code the decorators of Client}
 */
public record LeftOut(String type, Optional<String> member, Spot spot, String from, String why) {}
