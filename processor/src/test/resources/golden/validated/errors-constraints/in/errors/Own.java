package errors;

import dev.damask.Validated;

@Validated
public interface Own {
  @Even // ERROR NoValidator
  String getText();

  @Even
  Long getNumber();

  @Even // ERROR AmbiguousValidator
  Both getBoth();

  @Broken // ERROR ValidatorUnusable
  int getBroken();

  @Hidden // ERROR ValidatorUnusable
  int getHidden();

  @Wrong // ERROR OverriddenAttribute
  String getWrong();

  @Misspelt // ERROR OverriddenAttribute
  String getMisspelt();

  @Round // ERROR ComposedCycle
  String getRound();

  @Bounded // ERROR ConstraintType
  int getBounded();

  @Bounded(longest = 5)
  String getWord();

  @Bounded(longest = -5) // ERROR NegativeLimit
  String getName();
}
