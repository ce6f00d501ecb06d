package shop

import dev.damask.Decorate
import dev.damask.Singleton
import dev.damask.Registered
import dev.damask.Validated
import dev.damask.decorate.Cached
import dev.damask.decorate.Evicts
import dev.damask.decorate.Logged
import dev.damask.decorate.Overrides
import dev.damask.decorate.Retry
import dev.damask.decorate.Timed
import dev.damask.decorate.ForEach
import dev.damask.decorate.Within
import jakarta.validation.constraints.Email
import jakarta.validation.constraints.Max
import jakarta.validation.constraints.Min
import jakarta.validation.constraints.NotBlank
import java.util.concurrent.CompletableFuture

@Decorate
open class Client(val name: String, private val limit: Int = 3) {
    var calls = 0

    @Timed
    @Retry(maxAttempts = 3, delay = "1ms")
    open fun fetch(url: String, suffix: String? = null): String {
        calls++
        if (calls < 3) throw IllegalStateException("no")
        return "$name:$url$suffix:$limit"
    }

    @Cached
    open fun twice(n: Int?): Int? = n?.let { calls++; it * 2 }

    @Evicts("twice")
    open fun forget(n: Int?) {}

    @Cached
    internal open fun hidden(n: Int): Int { calls++; return n }

    @JvmOverloads
    @Timed
    open fun overloaded(a: String, b: Int = 1, c: Long = 2L): String { return "$a$b$c" }

    @Logged
    open fun unit(a: List<String>, vararg rest: Int) {}

    @get:Timed
    open val slow: String get() = "slow"

    companion object {
        const val X = 1
        @JvmStatic fun make() = Client("made")
    }
}

@Decorate
interface Greeter {
    @Timed
    fun greet(name: String): String

    @Retry(maxAttempts = 2, delay = "1ms")
    fun polite(name: String): String = "dear " + greet(name)
}

class PlainGreeter : Greeter {
    override fun greet(name: String) = "hello $name"
}

@Decorate
abstract class Pages {
    open fun fetch(url: String): String = "page $url"
    @ForEach("fetch") abstract fun fetchAll(urls: Collection<String>): List<String>
    open fun later(url: String): CompletableFuture<String> = CompletableFuture.completedFuture("later $url")
    @ForEach("later") abstract fun laterAll(urls: List<String>): CompletableFuture<List<String>>
}

@Validated
open class User(
    @field:NotBlank @field:Email open var email: String,
    @get:Min(0) @get:Max(150) open var age: Int,
)

@Validated
open class Body { @Min(1) open var size: Int = 1 }

annotation class Open

@Validated
@Open
data class Person(@field:NotBlank var name: String, @get:Min(0) val age: Int)

@Validated
interface Named {
    @get:NotBlank var title: String
    @get:Min(1) val count: Int
}

@Registered
sealed interface Plugin { fun run(): String }
class EmailPlugin : Plugin { override fun run() = "email" }
class SmsPlugin : Plugin { override fun run() = "sms" }
data class DataPlugin(val x: Int = 3) : Plugin { override fun run() = "data$x" }

@Registered
interface Sorter { fun sort(list: List<Int>): List<Int> }
class Quick : Sorter { override fun sort(list: List<Int>) = list.sorted() }

@Singleton
open class Config(val url: String) { companion object { val DEFAULT = "d" } }

@JvmInline
value class Id(val raw: String)

@Decorate
open class Ids {
    @Cached open fun load(id: String): String = id
    @Timed open fun byId(id: Id): String = id.raw
}

@Timed
@Retry(delay = "1ms")
annotation class Calls(
    @get:Overrides(decorator = Retry::class, attribute = "maxAttempts") val attempts: Int = 2,
)

@Decorate
open class Called {
    var calls = 0

    @Calls
    open fun byDefault(): Int = fail()

    @Calls(attempts = 5)
    open fun more(): Int = fail()

    private fun fail(): Int { calls++; throw IllegalStateException("no") }
}

@Decorate
open class Generic<T : Any> {
    @Cached open fun map(values: Map<String, T>, f: (T) -> String): List<String> = values.values.map(f)
    @Timed open fun <R : Comparable<R>> best(all: List<R>): R? = all.maxOrNull()
}
