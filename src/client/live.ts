import type {
  ChatMessageView,
  LiveClaimView,
  LiveMessageView,
  LiveSaleDetails,
  NotificationView,
} from "../types/http"
import { ReluvError } from "./http"

/** What an open screen is told. */
export type LiveEvent =
  /** The stream is open, for the first time or again. Unless it is complete, read the lists anew. */
  | { name: "ready"; data: { is_complete: boolean } }
  | { name: "notification"; data: NotificationView }
  | { name: "notifications-read"; data: { seller_id: string | null; unread_count: number } }
  /** Somebody wrote, or a message is another one now; `for_seller_id` is null for who bought. */
  | { name: "message"; data: { for_seller_id: string | null; message: ChatMessageView } }
  | {
      name: "conversation-read"
      data: {
        for_seller_id: string | null
        conversation_id: string
        by: "buyer" | "seller"
        seq: number
      }
    }
  /** A claim in a live sale is another one now: it holds, or is over. */
  | { name: "live-claim"; data: { claim: LiveClaimView } }

/** What the room of a live sale is told. */
export type LiveRoomEvent =
  /** The room is open, for the first time or again. Unless it is complete, read the live sale anew. */
  | { name: "ready"; data: { is_complete: boolean } }
  | { name: "chat"; data: { message: LiveMessageView } }
  | { name: "chat-hidden"; data: { message_id: string } }
  | {
      name: "piece"
      data: Pick<
        LiveSaleDetails["pieces"][number],
        "variant_id" | "state" | "waiting" | "live_price"
      >
    }
  | { name: "pinned"; data: { variant_id: string | null } }
  | { name: "status"; data: { status: LiveSaleDetails["status"]; reason: string | null } }
  /** It says something else, or shows other pieces: read it anew. */
  | { name: "changed"; data: { fields: string[] } }
  | {
      name: "counts"
      data: { viewers: number; waiting: { variant_id: string; waiting: number }[] }
    }

/** Opens the stream, from after the event of this id. */
type Open = (lastEventId: string | null, signal: AbortSignal) => Promise<Response>

/** The server says something every 20 seconds. */
const SILENCE_MS = 60_000
const LONGEST_PAUSE_MS = 30_000
const TOO_MANY = 429

/**
 * Follows a stream for as long as somebody wants it: what is cut off is opened again, from where it was. Throws
 * `ReluvError` where coming back is of no use, such as after a log-out.
 */
export async function* followStream<Event extends LiveEvent | LiveRoomEvent>(
  open: Open,
  signal: AbortSignal
): AsyncGenerator<Event> {
  let last: string | null = null
  let pause = 1_000
  let failures = 0
  while (!signal.aborted) {
    const cut = new AbortController()
    const stop = () => cut.abort()
    signal.addEventListener("abort", stop)
    try {
      const { body } = await open(last, cut.signal)
      for await (const { id, event, data, retry } of body ? messagesOf(body, stop) : []) {
        if (retry) pause = retry
        if (id !== undefined) last = id
        failures = 0
        if (event && data) yield { name: event, data: JSON.parse(data) as unknown } as Event
      }
    } catch (error) {
      if (error instanceof ReluvError && isForGood(error)) throw error
      failures += 1
    } finally {
      signal.removeEventListener("abort", stop)
      cut.abort()
    }
    await after(Math.min(pause * 2 ** failures, LONGEST_PAUSE_MS), signal)
  }
}

function isForGood({ status = 0 }: ReluvError): boolean {
  return status >= 400 && status < 500 && status !== TOO_MANY
}

type Message = { id?: string; event?: string; data?: string; retry?: number }

/** The messages of a stream of events, one by one; `silent` is told when nothing came for too long. */
async function* messagesOf(
  body: ReadableStream<Uint8Array>,
  silent: () => void
): AsyncGenerator<Message> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let unread = ""
  for (;;) {
    const timer = setTimeout(silent, SILENCE_MS)
    const { done, value } = await reader.read().finally(() => clearTimeout(timer))
    if (done) return
    unread += decoder.decode(value, { stream: true })
    const messages = unread.split("\n\n")
    unread = messages.pop() ?? ""
    for (const message of messages) yield messageOf(message)
  }
}

function messageOf(text: string): Message {
  const fields = Object.fromEntries(
    text.split("\n").map((line) => {
      const [, name = "", value = ""] = /^(\w*): ?(.*)$/.exec(line) ?? []
      return [name, value]
    })
  ) as Record<string, string | undefined>
  const { id, event, data, retry } = fields
  return {
    ...(id !== undefined && { id }),
    ...(event !== undefined && { event }),
    ...(data !== undefined && { data }),
    ...(retry !== undefined && { retry: Number(retry) }),
  }
}

function after(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener("abort", done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal.addEventListener("abort", done)
    if (signal.aborted) done()
  })
}
