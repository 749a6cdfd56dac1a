import type { Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { LIVE_CHANNEL } from "../../shared/live"
import { reasonOf } from "../../shared/reason-of"
import { withSql } from "../../shared/with-sql"
import { FanOut, type Follower } from "./fan-out"
import { countLive, forgetLive, forgetLiveOf, lastOfLive, readLive } from "./feed"
import { type Connections, Listener } from "./listener"
import { LiveEvent } from "./models/live-event"
import { LiveFeed } from "./models/live-feed"

type Container = { logger: Pick<Logger, "warn"> } & {
  [ContainerRegistrationKeys.PG_CONNECTION]: { client: KnexClient }
}

/** Knex gives connections beside its pool to whoever keeps one for good. */
type KnexClient = {
  acquireRawConnection: Connections["open"]
  destroyRawConnection: Connections["close"]
}

/** PostgreSQL's word of what is new makes it fast; this makes it certain. */
const LOOK_AROUND_MS = 1_000
/** Who is further behind reads everything anew, which is cheaper. */
const MOST_BEHIND = 500

/** What people's open screens are told: written by anybody (`shared/live`), followed here. */
export class LiveModuleService extends withSql(
  MedusaService({ LiveEvent, LiveFeed }),
  { forgetLiveOf },
  { countLive, forgetLive, lastOfLive, readLive }
) {
  readonly __hooks = { onApplicationShutdown: async () => this.stop() }
  private readonly fanOut: FanOut
  private readonly listener: Listener
  private clock: NodeJS.Timeout | null = null

  constructor(container: Container, ...given: unknown[]) {
    super(container, ...given)
    const warn = (problem: string) => container.logger.warn(problem)
    this.fanOut = new FanOut({
      read: (input) => this.readLive(input),
      last: (input) => this.lastOfLive(input),
      warn: (problem) => warn(`Streams are told in a moment: ${reasonOf(problem)}`),
    })
    const { client } = container[ContainerRegistrationKeys.PG_CONNECTION]
    const connections: Connections = {
      open: () => client.acquireRawConnection(),
      close: (connection) => client.destroyRawConnection(connection),
    }
    this.listener = new Listener(connections, LIVE_CHANNEL, (id) => this.fanOut.wake(id), warn)
  }

  /**
   * Follows the feed of a customer from after `last_seen`, or from now on.
   *
   * @returns from where, whether that is all that came after `last_seen`, and how to begin and to stop
   */
  async followLive(
    follower: Follower,
    { last_seen }: { last_seen: number | null }
  ): Promise<{ seq: number; is_complete: boolean; begin: () => () => void }> {
    const { customer_id } = follower
    const [{ seq: last } = { seq: 0 }] = await this.lastOfLive({ customer_ids: [customer_id] })
    const is_complete =
      last_seen === null || last_seen === last || (await this.isKept(customer_id, last_seen, last))
    const seq = is_complete ? (last_seen ?? last) : last
    return { seq, is_complete, begin: () => this.begin(follower, seq) }
  }

  private async isKept(customer_id: string, seq: number, last: number): Promise<boolean> {
    if (seq > last || last - seq > MOST_BEHIND) return false
    return (await this.countLive({ customer_id, after: seq, last })) === last - seq
  }

  private begin(follower: Follower, seq: number): () => void {
    void this.listener.start()
    this.clock ??= setInterval(() => void this.fanOut.lookAround(), LOOK_AROUND_MS).unref()
    return this.fanOut.follow(follower, seq)
  }

  private async stop(): Promise<void> {
    if (this.clock) clearInterval(this.clock)
    await this.listener.stop()
  }
}
