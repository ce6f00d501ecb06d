package dev.damask.processor.validated.form;

import dev.damask.processor.validated.property.Source;

/**
 * A check of a constructor's argument, by the constraints of the property that it has the name of.
 *
 * @param parameter the parameter's name
 */
public record ArgumentCheck(String parameter, Source source) {}
