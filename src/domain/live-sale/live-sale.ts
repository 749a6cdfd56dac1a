import { defineStatusMachine } from "../status-machine"

/** A shop shows pieces live, one by one. It is on air while it is `live`, and may come back from `paused`. */
export const liveSaleStatus = defineStatusMachine({
  scheduled: ["live", "cancelled"],
  live: ["paused", "ended"],
  paused: ["live", "ended"],
  ended: [],
  cancelled: [],
})
export type LiveSaleStatus = (typeof liveSaleStatus)["statuses"][number]

/** While it lasts, its room is open: people claim, and write. A pause does not send anybody home. */
export const OPEN_STATUSES = ["live", "paused"] as const satisfies readonly LiveSaleStatus[]

export function isOpen(status: LiveSaleStatus): boolean {
  return OPEN_STATUSES.some((open) => open === status)
}

/** Pieces of one live sale. */
export const MOST_LIVE_PIECES = 200

/** Live sales of a shop that wait for their time. */
export const MOST_SCHEDULED = 20

/** Characters of a message in a room. */
export const MOST_LIVE_CHARACTERS = 300

/** What somebody wrote in a room stands there, or its shop or an operator took it out of sight. */
export const LIVE_MESSAGE_STATUSES = ["shown", "hidden"] as const

/** How a piece of a live sale stands, as everybody in the room sees it. */
export const LIVE_PIECE_STATES = ["free", "held", "ordered", "sold", "taken", "gone"] as const
export type LivePieceState = (typeof LIVE_PIECE_STATES)[number]

/** Parts of a status: what an operator looks through. */
export const LIVE_PHASES = {
  now: ["live", "paused"],
  planned: ["scheduled"],
  history: ["ended", "cancelled"],
} as const satisfies Record<string, readonly LiveSaleStatus[]>
export type LivePhase = keyof typeof LIVE_PHASES
