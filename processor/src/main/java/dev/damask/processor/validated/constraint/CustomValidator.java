package dev.damask.processor.validated.constraint;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.damask.processor.code.Names;

/** A validator of the user's own, as the verdict of a constraint. */
record CustomValidator(TypeName validator, AnnotationModel annotation, MessageText message)
    implements Verdict {

  static final ClassName CONTEXT = ClassName.get("dev.damask.generated", "ValidatorContext");
  private static final ClassName VALIDATORS = ClassName.get("dev.damask.generated", "Validators");

  // !ACCOUNT_IBAN.isValid(account, new ValidatorContext(ACCOUNT_IBAN_MESSAGE, environment))
  @Override
  public Condition invalid(Site site) {
    return invalid(
        site, CodeBlock.of("new $T($L, $L)", CONTEXT, messageConstant(site), site.environment()));
  }

  // !ACCOUNT_IBAN.isValid(account, context)
  Condition invalid(Site site, CodeBlock context) {
    return Condition.of("!$L.isValid($L, $L)", constant(site), site.value(), context);
  }

  @Override
  public boolean usesEnvironment() {
    return true;
  }

  // private static final IbanValidator ACCOUNT_IBAN =
  //     Validators.initialized(new IbanValidator(), new IbanAnnotation("DE"));
  private String constant(Site site) {
    return site.constants()
        .field(
            site.stem(),
            stem(),
            validator,
            CodeBlock.of(
                "$T.initialized(new $T(),$W$L)",
                VALIDATORS,
                validator,
                annotation.instance(site.constants())));
  }

  // private static final Message ACCOUNT_IBAN_MESSAGE = Message.of("…").with("country", "DE");
  String messageConstant(Site site) {
    return site.constants()
        .field(site.stem(), stem() + "_MESSAGE", MessageText.Template.MESSAGE, message.code());
  }

  private String stem() {
    return Names.constant(annotation.type().simpleName());
  }
}
