import { within } from "../../shared/within"

/** Why a server should be asked nothing for now; a code, because anybody may read it. */
export type Problem =
  /** No answer, or not in time. */
  | "NO_ANSWER"
  /** The tables are older than the code: run the migrations. */
  | "MIGRATIONS_MISSING"
  /** The locks keep nobody in another process out. */
  | "LOCKS_ONE_PROCESS"
  /** Something has waited for longer than it should. */
  | "BEHIND"

export type Finding = { ok: boolean; problem: Problem | null; ms: number }

/** `behind` still serves: were all servers taken out for what workers are late with, nobody could buy. */
export type Readiness = {
  status: "ready" | "behind" | "unready"
  checks: Record<string, Finding>
}

export type Check = {
  name: string
  /** What is wrong; null for nothing. */
  look: () => Promise<Problem | null>
  /** Whether a server can serve without it. @default false */
  can_wait?: true
}

/** Longest time of each look. All are made at once, so that the answer takes no longer. */
const LONGEST_LOOK_MS = 2_000

/**
 * Looks at what a server needs. However often it is asked, each look is made once at a time: what hangs is not asked
 * again until it ended, so that whoever watches a database without connections takes no more of them.
 */
export class ReadinessChecks {
  private readonly looking = new Map<string, Promise<Problem | null>>()

  constructor(
    private readonly checks: readonly Check[],
    private readonly longest_ms = LONGEST_LOOK_MS
  ) {}

  async read(): Promise<Readiness> {
    const found = await Promise.all(this.checks.map((check) => this.look(check)))
    const failed = this.checks.filter((_, index) => !found[index]?.ok)
    const status = failed.some(({ can_wait }) => !can_wait)
      ? "unready"
      : failed.length > 0
        ? "behind"
        : "ready"
    const named = this.checks.map(({ name }, index) => [name, found[index]] as const)
    return { status, checks: Object.fromEntries(named) as Record<string, Finding> }
  }

  private async look({ name, look }: Check): Promise<Finding> {
    const started = performance.now()
    const finding = (problem: Problem | null) => ({
      ok: problem === null,
      problem,
      ms: Math.round(performance.now() - started),
    })
    try {
      return finding(await within(this.longest_ms, this.once(name, look)))
    } catch {
      // What a driver says may name hosts and users.
      return finding("NO_ANSWER")
    }
  }

  private once(name: string, look: Check["look"]): Promise<Problem | null> {
    const running = this.looking.get(name)
    if (running) return running
    const begun = look().finally(() => this.looking.delete(name))
    this.looking.set(name, begun)
    return begun
  }
}
