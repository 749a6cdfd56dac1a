import type { MedusaRequest } from "@medusajs/framework/http"
import { type IRateLimiterRes, RateLimiterMemory } from "rate-limiter-flexible"
import { RELUV_MODULE } from "../../modules/reluv"
import type { ReluvOptions } from "../../modules/reluv/options"
import { TooManyRequests } from "../../shared/too-many-requests"

const MINUTE_SECONDS = 60

/** In this process, by what the options say. */
type Limits = Record<"guesses" | "guesses_of_all" | "of_address", RateLimiterMemory>

/** So many times as many guesses are made at one e-mail from everywhere: nobody is to shut its owner out alone. */
const EVERYWHERE = 10
const known = new WeakMap<object, Limits>()

function limitsOf(options: ReluvOptions): Limits {
  const { tries_of_email, tries_of_address, tries_minutes } = options.accounts
  const duration = tries_minutes * MINUTE_SECONDS
  const limits = known.get(options) ?? {
    guesses: new RateLimiterMemory({ points: tries_of_email, duration }),
    guesses_of_all: new RateLimiterMemory({ points: tries_of_email * EVERYWHERE, duration }),
    of_address: new RateLimiterMemory({ points: tries_of_address, duration }),
  }
  known.set(options, limits)
  return limits
}

/** One more try of whoever sits at this address. Throws `TooManyRequests`. */
export async function tryFromAddress(req: MedusaRequest): Promise<void> {
  const { of_address } = limitsOf(req.scope.resolve(RELUV_MODULE).options)
  await spend(of_address, req.ip ?? "")
}

/** One more guess at the password of an e-mail, which a right one forgets. Throws `TooManyRequests`. */
export async function guessing<Answer>(
  req: MedusaRequest,
  email: string,
  prove: () => Promise<Answer>
): Promise<Answer> {
  const { guesses, guesses_of_all } = limitsOf(req.scope.resolve(RELUV_MODULE).options)
  await tryFromAddress(req)
  const here = `${req.ip} ${email}`
  await spend(guesses, here)
  await spend(guesses_of_all, email)
  const answer = await prove()
  await guesses.delete(here)
  return answer
}

async function spend(limiter: RateLimiterMemory, key: string): Promise<void> {
  const spent = await limiter.consume(key).then(
    () => null,
    (refused: Partial<IRateLimiterRes>) => refused
  )
  if (!spent) return
  if (spent.msBeforeNext === undefined) throw spent
  throw new TooManyRequests(Math.ceil(spent.msBeforeNext / 1_000))
}
