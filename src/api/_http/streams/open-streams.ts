import { refusalOf } from "../../../domain/account/standing"
import type { AccountModuleService } from "../../../modules/account/service"
import type { EventStream } from "./event-stream"

/** Open at once, of one person at one process: a few tabs and phones. */
const MOST_PER_PERSON = 10
/** Whether tokens still open something is looked at so often, once for all streams. */
const LOOK_MS = 900
/** Less than what proxies usually wait for a word. */
const BEAT_MS = 20_000

/** A stream, and the token that opened it; times in seconds since 1970. */
export type OpenStream = { customer_id: string; iat: number; exp: number; stream: EventStream }

/** The streams that are open in this process: as many as each may have, and none longer than its token opens something. */
export class OpenStreams {
  private readonly open = new Map<string, Set<OpenStream>>()
  private clocks: NodeJS.Timeout[] = []
  private isDraining = false
  private isWarned = false

  constructor(private readonly accounts: Pick<AccountModuleService, "readStandings">) {}

  hasRoomFor(customer_id: string): boolean {
    return !this.isDraining && (this.open.get(customer_id)?.size ?? 0) < MOST_PER_PERSON
  }

  /** @returns how to forget it */
  add(opened: OpenStream): () => void {
    const theirs = this.open.get(opened.customer_id) ?? new Set()
    this.open.set(opened.customer_id, theirs.add(opened))
    if (this.clocks.length === 0) this.start()
    return () => {
      theirs.delete(opened)
      if (theirs.size === 0 && this.open.get(opened.customer_id) === theirs)
        this.open.delete(opened.customer_id)
      if (this.open.size === 0) this.stop()
    }
  }

  /** Ends what no token opens any more: of a ban, a log-out, a deleted account. One statement for all. */
  async endEnded(now = Date.now()): Promise<void> {
    const ids = [...this.open.keys()]
    if (ids.length === 0) return
    const standings = await this.accounts.readStandings({ ids })
    for (const [index, id] of ids.entries()) {
      const standing = standings[index]
      for (const { iat, exp, stream } of this.open.get(id) ?? []) {
        const isOver = exp * 1_000 <= now
        if (isOver || !standing || refusalOf(standing, { issued_at: iat, now })) stream.end()
      }
    }
  }

  /**
   * Ends all of them, for whom others serve from now on: Medusa waits for every request before it stops, and these
   * would never be over.
   */
  private drain(): void {
    this.isDraining = true
    this.stop()
    for (const { stream } of this.all()) stream.end()
  }

  /** The clocks run while somebody is there. */
  private start(): void {
    const look = () => {
      // A database that is away says nothing of anybody; nothing comes from it either.
      this.endEnded().catch(() => undefined)
    }
    const beat = () => {
      for (const { stream } of this.all()) stream.beat()
    }
    this.clocks = [setInterval(look, LOOK_MS).unref(), setInterval(beat, BEAT_MS).unref()]
    if (this.isWarned) return
    this.isWarned = true
    // Where a server is, Medusa listens to these, too: it is not us who keep the process from ending.
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => this.drain())
  }

  private stop(): void {
    for (const clock of this.clocks) clearInterval(clock)
    this.clocks = []
  }

  private all(): OpenStream[] {
    return [...this.open.values()].flatMap((theirs) => [...theirs])
  }
}
