import type { ServerResponse } from "node:http"

export type StreamEvent = {
  name: string
  /** What a client that comes back names as `Last-Event-ID`; null of what is not told again. */
  id: number | null
  data: object
}

/** An event as it is sent: made once for all who hear it. */
export function eventText({ name, id, data }: StreamEvent): string {
  const numbered = id === null ? "" : `id: ${id}\n`
  return `event: ${name}\n${numbered}data: ${JSON.stringify(data)}\n\n`
}

/** What somebody may not have read yet. Who is further behind comes back for it. */
const MOST_UNREAD_BYTES = 256 * 1024
/** When to come back. Not all who are cut off at once come back at once. */
const COME_BACK_MS = { least: 1_000, spread: 2_000 }

/**
 * Server-sent events, by hand: what packages there are for it neither end a stream nor look at whether somebody reads
 * it, and keep a timer for each.
 */
export class EventStream {
  constructor(private readonly res: ServerResponse) {}

  open(): void {
    this.res.writeHead(200, {
      "content-type": "text/event-stream; charset=utf-8",
      // Neither a cache, nor Medusa's compression, nor nginx may keep it back.
      "cache-control": "no-store, no-transform",
      "x-accel-buffering": "no",
    })
    const retry = COME_BACK_MS.least + Math.floor(Math.random() * COME_BACK_MS.spread)
    this.write(`retry: ${retry}\n\n`)
  }

  send(event: StreamEvent): void {
    this.write(eventText(event))
  }

  /** Keeps what stands in between from taking the silence for the end, and finds out who has gone. */
  beat(): void {
    // Not before it is open: a first word would send other headers.
    if (this.res.headersSent) this.write(":\n\n")
  }

  /** Whoever is cut off before it is open comes back, as all do. */
  end(): void {
    if (this.res.headersSent) this.res.end()
    else this.res.destroy()
  }

  /** Says what `eventText` made. */
  write(text: string): void {
    if (this.res.writableEnded || this.res.destroyed) return
    if (this.res.writableLength > MOST_UNREAD_BYTES) this.res.destroy()
    else this.res.write(text)
  }
}
