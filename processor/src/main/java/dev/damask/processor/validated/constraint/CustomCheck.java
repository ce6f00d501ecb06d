package dev.damask.processor.validated.constraint;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/** A check by a validator of the user's own, which says itself what is wrong. */
record CustomCheck(Wording wording, CustomValidator validator, TypeName constraint)
    implements Check {

  @Override
  public boolean usesEnvironment() {
    return true;
  }

  // ValidatorContext context = new ValidatorContext(ACCOUNT_IBAN_MESSAGE, environment);
  // if (!ACCOUNT_IBAN.isValid(account, context)) {
  //   violations = context.addTo(violations, "account", account, Iban.class);
  // }
  @Override
  public void write(Site site) {
    String context = site.locals().fresh("context");
    site.code()
        .addStatement(
            "$1T $2L =$Wnew $1T($3L,$W$4L)",
            CustomValidator.CONTEXT,
            context,
            validator.messageConstant(site),
            site.environment())
        .beginControlFlow("if ($L)", validator.invalid(site, CodeBlock.of("$L", context)).code())
        .addStatement(
            "$L = $L.addTo($L,$W$L,$W$L,$W$T.class)",
            site.violations(),
            context,
            site.violations(),
            site.path(),
            site.value(),
            constraint)
        .endControlFlow();
  }
}
