package bad

import dev.damask.Decorate
import dev.damask.Singleton
import dev.damask.Registered
import dev.damask.Validated
import dev.damask.decorate.Cached
import dev.damask.decorate.Retry
import dev.damask.decorate.Timed
import jakarta.validation.constraints.Min
import jakarta.validation.constraints.NotBlank

@Decorate open class Suspending { @Retry open suspend fun load(url: String): String = url }
@Decorate class Closed { @Timed fun load() = "" }
@Decorate open class ClosedMethod { @Timed fun load() = "" }
@Decorate open class Overloads { @JvmOverloads @Timed fun load(a: String, b: Int = 1) = "$a$b" }
@Decorate sealed class Sealed { @Timed open fun load() = "" }
@Decorate sealed interface SealedApi { @Timed fun load(): String }
@Decorate object Single { @Timed fun load() = "" }
@Decorate open class WithCompanion { companion object { @Timed @JvmStatic fun load() = "" } @Timed open fun other() = "" }
@Validated class ClosedUser(@field:NotBlank var name: String)
@Validated open class Bare(@Min(1) open var size: Int)
@Validated open class ClosedSetter(@field:Min(1) var size: Int)
@Singleton object Alone
@Registered interface Root
object Entry : Root
@Timed fun top() = ""
@Decorate open class PrivateFun { @Timed private fun load() = "" }
