import { Failure } from "../../lib/failure"
import { sleep } from "../../lib/processes"
import { ASK_AGAIN } from "../changes/people"
import type { Storefront } from "../storefront"

/** What somebody comes for, and how many of a hundred do. */
export const SHARES = { browse: 70, search: 15, cart: 10, purchase: 5 } as const
export type Kind = keyof typeof SHARES

/** What a market answers to: each visit is its requests, one after the other, and fails where one is refused. */
export type Visits = Record<Kind, (shop: Storefront, n: number) => Promise<void>>

export interface Visited {
  kind: Kind
  /** When it should have begun, in milliseconds since the first. */
  due_ms: number
  /** From then on, not from when it began: who waits for a slow server waits, too. */
  ms: number
  /** How often it was asked once more: its server died, or what that one began is not over. */
  again: number
  /** Why it was refused. */
  refused?: string
}

/** Servers that are asked in turn. */
export interface Servers {
  anyShop(): Storefront
  /** How many have been killed. */
  deaths: number
}

/** What a dead server left is taken up after two minutes, and after two more where that one was killed, too. */
const PATIENCE_MS = 300_000

/** So many visits a second, each at its time whether or not those before it are over. */
export async function visit(
  visits: Visits,
  servers: Servers,
  {
    rate,
    seconds,
    first = 0,
  }: {
    rate: number
    seconds: number /** The number of the first one: no two are the same. */
    first?: number
  }
): Promise<Visited[]> {
  const started = performance.now()
  const all: Promise<Visited>[] = []
  for (let n = 0; n < rate * seconds; n++) {
    const due_ms = (n * 1_000) / rate
    await sleep(Math.max(0, started + due_ms - performance.now()))
    const kind = kindOf(first + n)
    all.push(
      once(visits[kind], servers, first + n).then((outcome) => ({
        kind,
        due_ms,
        ms: performance.now() - started - due_ms,
        ...outcome,
      }))
    )
  }
  return Promise.all(all)
}

/** As a load balancer does, the other server is asked where the first one dies. */
async function once(
  visits: Visits[Kind],
  servers: Servers,
  n: number
): Promise<Pick<Visited, "again" | "refused">> {
  const deadline = performance.now() + PATIENCE_MS
  for (let again = 0; ; again++) {
    const { deaths } = servers
    try {
      await visits(servers.anyShop(), n)
      return { again }
    } catch (error) {
      const { message } = error as Error
      const isRefusal = error instanceof Failure && !ASK_AGAIN.test(message)
      const isFinal = isRefusal || (again === 0 && deaths === servers.deaths)
      if (isFinal || performance.now() > deadline) return { again, refused: message }
      await sleep(Math.min(1_000, 50 * 2 ** again))
    }
  }
}

/** A hundred visits in a fixed order in which each kind is spread evenly. */
const HUNDRED = Object.entries(SHARES)
  .flatMap(([kind, share]) =>
    Array.from({ length: share }, (_, n) => ({ kind: kind as Kind, at: (n + 0.5) / share }))
  )
  .toSorted((a, b) => a.at - b.at)
  .map(({ kind }) => kind)

function kindOf(n: number): Kind {
  return HUNDRED[n % HUNDRED.length] ?? "browse"
}
