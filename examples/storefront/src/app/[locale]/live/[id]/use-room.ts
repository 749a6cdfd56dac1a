"use client"

import type {
  LiveClaimView,
  LiveMessageView,
  LiveRoomEvent,
  LiveSaleDetails,
} from "medusa-plugin-reluv/client"
import { useCallback, useEffect, useRef, useState } from "react"
import { aWhile, persist } from "@/browser/persist"
import { call, reluv } from "@/browser/reluv"

/** A claim, and when by the server's clock it was heard of: countdowns go by that. */
export type HeardClaim = LiveClaimView & { now: string }

export type FirstSeen = {
  sale: LiveSaleDetails
  messages: readonly LiveMessageView[]
  claims: readonly LiveClaimView[]
  now: string
}

type Counts = Extract<LiveRoomEvent, { name: "counts" }>["data"]

const MOST_MESSAGES = 200
/** Over so long those who watch read a room anew that changed. */
const SPREAD_MS = 2_000

/** What happens in a room, as it happens; what is one's own comes by one's own stream. */
export function useRoom(first: FirstSeen, isSomebody: boolean) {
  const { id } = first.sale
  const [sale, setSale] = useState(first.sale)
  const [messages, setMessages] = useState(() => inOrder(first.messages))
  const [claims, setClaims] = useState<readonly HeardClaim[]>(() =>
    first.claims.map((claim) => ({ ...claim, now: first.now }))
  )
  const opened = useRef<number | null>(null)
  const waitsFor = useRef<ReadonlySet<string>>(new Set())
  const firstNow = first.now

  const timeNow = useCallback(() => {
    const passed = opened.current === null ? 0 : Date.now() - opened.current
    return new Date(Date.parse(firstNow) + passed).toISOString()
  }, [firstNow])
  const heardClaims = useCallback(
    (news: readonly LiveClaimView[]) => {
      const now = timeNow()
      setClaims((known) =>
        merged(
          known,
          news.map((claim) => ({ ...claim, now }))
        )
      )
    },
    [timeNow]
  )
  const heardMessage = useCallback(
    (message: LiveMessageView) => setMessages((known) => inOrder([...known, message])),
    []
  )
  const load = useCallback(async () => {
    const params = { id }
    const [{ live_sale }, said, own] = await Promise.all([
      call("GET /store/live/:id", { params }),
      call("GET /store/live/:id/messages", { params, query: { limit: 50 } }),
      isSomebody ? call("GET /store/live/:id/claims", { params }) : null,
    ])
    setSale(live_sale)
    // What was hidden meanwhile is not among them.
    setMessages(inOrder(said.messages))
    if (own) heardClaims(own.claims)
  }, [id, isSomebody, heardClaims])

  useEffect(() => {
    const waiting = claims.filter(({ status }) => status === "waiting")
    waitsFor.current = new Set(waiting.map(({ variant_id }) => variant_id))
  }, [claims])

  useEffect(() => {
    opened.current ??= Date.now()
    const leaving = new AbortController()
    const { signal } = leaving
    const viewerKey = `reluv-live-${id}`
    const readOwn = async () => {
      const own = () => call("GET /store/live/:id/claims", { params: { id } })
      heardClaims((await persist(own, signal)).claims)
    }
    let counted = new Map<string, number>()
    let isMovingUp = false
    /** Who waits moves up as those before them go, which nobody tells each of them. */
    const count = ({ waiting }: Counts) => {
      const before = counted
      counted = new Map(waiting.map((one) => [one.variant_id, one.waiting]))
      const isShorter = [...waitsFor.current].some(
        (variantId) => (counted.get(variantId) ?? 0) < (before.get(variantId) ?? 0)
      )
      if (!isShorter || isMovingUp) return
      isMovingUp = true
      aWhile(SPREAD_MS, signal)
        .then(() => {
          isMovingUp = false
          return readOwn()
        })
        .catch(() => undefined)
    }
    const follow = async () => {
      const known = isSomebody ? null : read(viewerKey)
      const join = () =>
        call("POST /store/live/:id/join", { params: { id }, body: { viewer: known } })
      const { viewer } = await persist(join, signal)
      if (!isSomebody) write(viewerKey, viewer)
      const client = await reluv()
      let isFirst = true
      for await (const event of client.followLiveSale(id, { viewer, signal })) {
        if (event.name === "ready") {
          // Also the first time: something may have happened since the page was rendered.
          if (!event.data.is_complete || isFirst) await persist(load, signal)
          isFirst = false
        } else if (event.name === "changed") {
          await aWhile(SPREAD_MS, signal)
          await persist(load, signal)
        } else if (event.name === "chat") heardMessage(event.data.message)
        else if (event.name === "chat-hidden") {
          const { message_id } = event.data
          setMessages((all) => all.filter((message) => message.id !== message_id))
        } else {
          if (event.name === "counts") count(event.data)
          setSale((before) => after(before, event))
        }
      }
    }
    const followOwn = async () => {
      const client = await reluv()
      for await (const event of client.followNotifications({ signal })) {
        if (event.name === "ready") {
          // What happened to them before this line was there, or while it was cut, is told by nobody.
          await readOwn()
        } else if (event.name === "live-claim" && event.data.claim.live_sale_id === id) {
          heardClaims([event.data.claim])
        }
      }
    }
    follow().catch(() => undefined)
    if (isSomebody) followOwn().catch(() => undefined)
    return () => {
      leaving.abort()
      const viewer = isSomebody ? null : read(viewerKey)
      call("POST /store/live/:id/leave", { params: { id }, body: { viewer } }).catch(
        () => undefined
      )
    }
  }, [id, isSomebody, load, heardClaims, heardMessage])

  return { sale, messages, claims, heardClaims, heardMessage }
}

/** The room once that has happened. */
function after(sale: LiveSaleDetails, event: LiveRoomEvent): LiveSaleDetails {
  const changed = (variantId: string, news: Partial<LiveSaleDetails["pieces"][number]>) =>
    sale.pieces.map((piece) => (piece.variant_id === variantId ? { ...piece, ...news } : piece))
  switch (event.name) {
    case "piece":
      return { ...sale, pieces: changed(event.data.variant_id, event.data) }
    case "pinned":
      return { ...sale, pinned_variant_id: event.data.variant_id }
    case "status":
      return { ...sale, status: event.data.status, end_reason: event.data.reason }
    case "counts": {
      const waiting = new Map(event.data.waiting.map((one) => [one.variant_id, one.waiting]))
      return {
        ...sale,
        viewers: event.data.viewers,
        pieces: sale.pieces.map((piece) => ({
          ...piece,
          // A piece that is not named has nobody who waits.
          waiting: waiting.get(piece.variant_id) ?? 0,
        })),
      }
    }
    default:
      return sale
  }
}

function inOrder(messages: readonly LiveMessageView[]): LiveMessageView[] {
  const byId = new Map(messages.map((message) => [message.id, message]))
  return [...byId.values()]
    .toSorted((a, b) => a.created_at.localeCompare(b.created_at))
    .slice(-MOST_MESSAGES)
}

function merged(known: readonly HeardClaim[], news: readonly HeardClaim[]): HeardClaim[] {
  const byId = new Map([...known, ...news].map((claim) => [claim.id, claim]))
  return [...byId.values()].toSorted((a, b) => b.created_at.localeCompare(a.created_at))
}

/** Storage may be closed to pages: then a guest who reloads is counted as another. */
function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}

function write(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value)
  } catch {
    // As above.
  }
}
