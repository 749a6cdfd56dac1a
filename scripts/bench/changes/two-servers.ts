import { Failure } from "../../lib/failure"
import { sleep } from "../../lib/processes"
import { type Site, type Started, serverAt } from "../site"
import { Storefront } from "../storefront"

interface Place {
  port: number
  shop: Storefront
  running: Started | null
}

/** Two servers on one database, of which one is killed again and again; the other one answers. */
export class TwoServers {
  /** How often one was killed. */
  deaths = 0
  /** When only one ran, by `performance.now()`; one that still runs alone has no end. */
  readonly alone: { from: number; to: number }[] = []
  private readonly places: Place[]
  private turn = 0

  constructor(
    private readonly site: Site,
    ports: readonly number[],
    key: string
  ) {
    this.places = ports.map((port) => ({
      port,
      shop: new Storefront(`http://localhost:${port}`, key),
      running: null,
    }))
  }

  async start(): Promise<void> {
    for (const n of this.places.keys()) await this.startOne(n)
  }

  /** Of those that run. */
  pids(): number[] {
    return this.places.flatMap(({ running }) => (running ? [running.pid] : []))
  }

  /** One of those that run, each in its turn. */
  anyShop(): Storefront {
    const running = this.places.filter(({ running }) => running !== null)
    const place = running[this.turn++ % running.length]
    if (!place) throw new Failure("both servers are dead")
    return place.shop
  }

  /** Until it is over: kills one, starts it again, lets both run for a while, and kills the other one. */
  async killAgainAndAgain(isOver: () => boolean, pause_ms: number): Promise<void> {
    for (let n = 0; !isOver(); n = (n + 1) % this.places.length) {
      for (let left = pause_ms; left > 0 && !isOver(); left -= 100) await sleep(100)
      if (isOver()) return
      const alone = { from: performance.now(), to: Number.POSITIVE_INFINITY }
      this.alone.push(alone)
      await this.kill(n)
      await this.startOne(n)
      alone.to = performance.now()
    }
  }

  async kill(n: number): Promise<void> {
    const place = this.places[n]
    if (!place?.running) return
    const { pid, exited } = place.running
    place.running = null
    this.deaths++
    process.kill(-pid, "SIGKILL")
    await exited
  }

  async startOne(n: number): Promise<void> {
    const place = this.places[n]
    if (place) place.running = await serverAt(this.site, { name: `medusa-${n}`, port: place.port })
  }
}
