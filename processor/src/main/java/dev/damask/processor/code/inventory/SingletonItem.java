package dev.damask.processor.code.inventory;

import dev.damask.processor.core.Spot;
import java.util.List;

/**
 * A class of which there is one instance.
 *
 * @param creates what is created: the class, or its outermost wrapper
 * @param constructors the erased types of the parameters of each
 */
public record SingletonItem(
    String type,
    Spot spot,
    String generated,
    String creates,
    boolean closesAtExit,
    List<List<String>> constructors) {}
