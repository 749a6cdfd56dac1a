import { serverUrl, testServers } from "./servers"

/** A screen that follows its owner's stream by hand, at whichever server, and counts what it hears. */
export class Screen {
  /** The numbers of what was told, in the order in which it came. */
  readonly heard: number[] = []
  /** Where it began; null before that. */
  from: number | null = null
  /** How often it was told to read everything anew. */
  lost = 0
  private end: Promise<unknown> = Promise.resolve()
  private connection = new AbortController()

  constructor(
    readonly customer_id: string,
    private readonly token: string
  ) {}

  get last(): number | null {
    return this.heard.at(-1) ?? this.from
  }

  /** Opens the stream, from after what it has heard. Returns when it is open; throws when it is refused. */
  async open(server: number): Promise<void> {
    this.connection = new AbortController()
    const answer = await fetch(`${serverUrl(server)}/store/notifications/stream`, {
      signal: this.connection.signal,
      headers: {
        "x-publishable-api-key": testServers().publishable_key,
        authorization: `Bearer ${this.token}`,
        ...(this.last === null ? {} : { "last-event-id": String(this.last) }),
      },
    })
    if (!answer.ok || !answer.body) throw new Error(`a stream is answered ${answer.status}`)
    await new Promise<void>((ready) => {
      this.end = this.read(answer.body as ReadableStream<Uint8Array>, ready).catch(() => "cut")
    })
  }

  /** Breaks the connection, and returns when it is. */
  async cut(): Promise<void> {
    this.connection.abort()
    await this.end
  }

  /** Returns when the stream has ended, in whichever way. */
  async ended(): Promise<void> {
    await this.end
  }

  private async read(body: ReadableStream<Uint8Array>, ready: () => void): Promise<void> {
    const decoder = new TextDecoder()
    let unread = ""
    const reader = body.getReader()
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      unread += decoder.decode(next.value, { stream: true })
      const messages = unread.split("\n\n")
      unread = messages.pop() ?? ""
      for (const message of messages) this.hear(message, ready)
    }
  }

  private hear(message: string, ready: () => void): void {
    const id = Number(/^id: (\d+)$/m.exec(message)?.[1])
    if (Number.isNaN(id)) return
    if (!/^event: ready$/m.test(message)) {
      this.heard.push(id)
      return
    }
    this.from ??= id
    if (!message.includes('"is_complete":true')) this.lost += 1
    ready()
  }
}
