package dev.damask.processor.validated.property;

import java.util.List;

/**
 * A property with constraints.
 *
 * @param sources where its constraints stand: on its field, on its getter, or on both
 * @param isDerived whether it is computed from others, with no field, parameter or setter of its
 *     own
 */
public record Property(String name, List<Source> sources, boolean isDerived) {}
