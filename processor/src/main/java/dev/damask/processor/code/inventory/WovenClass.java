package dev.damask.processor.code.inventory;

import dev.damask.processor.core.Spot;
import java.util.List;

/**
 * A decorated class or interface.
 *
 * @param generated the type that stands in for it
 */
public record WovenClass(String type, Spot spot, String generated, List<WovenItem> methods) {}
