package inherited;

import dev.damask.Decorate;
import java.util.concurrent.CompletableFuture;

/** Asynchronous here, where the decorator and the question are about values. */
@Decorate // ERROR AsyncDecoratorNeeded PredicateSignature
class Futures extends Store<CompletableFuture<String>> {}
