package calls;

import dev.damask.decorate.Cached;
import dev.damask.decorate.Retry;

@Cached(unless = "isNothing", stats = true)
@Retry(when = "isTransient", whenResult = "isNothing")
@interface Finding {}
