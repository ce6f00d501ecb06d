package dev.damask;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates a type that checks the Jakarta constraints of a type's properties.
 *
 * <p>For {@code User} it is {@code UserValidated}, in the package of {@code User}; that of a nested
 * {@code Outer.Inner} is called {@code Outer_InnerValidated}.
 *
 * <ul>
 *   <li>Of a non-final class it is a subclass. Its constructors check the parameters that have the
 *       names of constrained properties before the constructor of {@code User} runs; its setters
 *       check before they call the setter of {@code User}. A constrained field that is neither
 *       private nor final gets a setter and a getter where it has none.
 *   <li>Of an interface or an abstract class it also implements the abstract getters and setters,
 *       with a constructor that takes every property in the order of the getters, and with {@code
 *       equals}, {@code hashCode} and {@code toString} by value. What else an abstract class leaves
 *       abstract stays so, and the generated type is abstract.
 *   <li>Of a record it has static methods only: {@code of(email, age)}, {@code check(user)}, {@code
 *       check(email, age)} for compact constructors, and {@code withEmail(user, email)}.
 * </ul>
 *
 * <p>All have {@code static List<Violation> validate(User)} and {@code validate(User,
 * Environment)}. What is rejected is a {@link dev.damask.validate.ValidationException}, thrown
 * before anything has changed. A constructor, {@code of} and {@code check} collect every violation
 * of the properties, and apply the rules of the whole object ({@link dev.damask.validate.Check} and
 * the constraints on the type) once these are valid; a setter collects the violations of its
 * property.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Validated {}
