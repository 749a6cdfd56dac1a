import { Agent, type ClientRequest, request } from "node:http"
import { Failure } from "../../lib/failure"
import type { LoggedIn } from "../customers"

/** One connection for each stream. */
const agent = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY })

/** Somebody's open stream: what it hears, and when. */
export class Listener<Owner extends { token: string } | null = LoggedIn> {
  /** Numbers of the feed, in the order in which they came. */
  readonly heard: number[] = []
  /** When the last one came, in `performance.now()`. */
  at = 0
  /** How often it was told that something was not told. */
  lost = 0
  private from = 0
  private connection: ClientRequest | null = null

  constructor(
    readonly owner: Owner,
    private url: string,
    private readonly headers: Record<string, string>,
    /** Is given each event as it comes, as it came. */
    private readonly told: (event: string) => void = () => undefined,
    private readonly path = "/store/notifications/stream"
  ) {}

  get last(): number {
    return this.heard.at(-1) ?? this.from
  }

  /** Opens it, behind what it has heard, there or at another server. */
  open(url = this.url): Promise<void> {
    this.url = url
    const isAgain = this.connection !== null
    const headers = {
      ...this.headers,
      ...(this.owner && { authorization: `Bearer ${this.owner.token}` }),
      ...(isAgain && { "last-event-id": String(this.last) }),
    }
    return new Promise((resolve, reject) => {
      this.connection = request(`${url}${this.path}`, { agent, headers }, (answer) => {
        if (answer.statusCode !== 200)
          reject(new Failure(`a stream is answered ${answer.statusCode}`))
        let unread = ""
        answer.setEncoding("utf8").on("data", (piece: string) => {
          const messages = (unread + piece).split("\n\n")
          unread = messages.pop() ?? ""
          for (const message of messages) this.hear(message, { isAgain, ready: resolve })
        })
        // Whoever cuts it knows.
        answer.on("error", () => undefined)
      })
      this.connection.on("error", reject).end()
    })
  }

  cut(): void {
    this.connection?.destroy()
  }

  private hear(message: string, { isAgain, ready }: { isAgain: boolean; ready: () => void }): void {
    const id = Number(/^id: (\d+)$/m.exec(message)?.[1])
    if (Number.isNaN(id)) return
    if (!message.startsWith("event: ready")) {
      this.at = performance.now()
      this.heard.push(id)
      this.told(message)
      return
    }
    if (!isAgain) this.from = id
    if (!message.includes('"is_complete":true')) this.lost += 1
    ready()
  }
}
