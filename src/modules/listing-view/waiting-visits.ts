import { createHash } from "node:crypto"
import type { Visit } from "./count-views"

/** So many wait at most; in a rush beyond that, views are missed rather than memory. */
const MOST_WAITING = 20_000

/** Visits that nobody has counted yet. Looking at a listing costs nothing but a line here. */
export class WaitingVisits {
  private visits = new Map<string, Visit>()

  /** @param who what tells a visitor from others: only a hash of it is kept */
  add(listing_id: string, who: string): void {
    if (this.visits.size >= MOST_WAITING) return
    const visitor = createHash("sha256").update(who).digest("base64url")
    this.visits.set(`${listing_id} ${visitor}`, { listing_id, visitor })
  }

  /** All of them; from then on they are the caller's. */
  take(): Visit[] {
    const taken = [...this.visits.values()]
    this.visits = new Map()
    return taken
  }

  /** They could not be counted; the next may. */
  putBack(visits: readonly Visit[]): void {
    for (const visit of visits) {
      if (this.visits.size >= MOST_WAITING) return
      this.visits.set(`${visit.listing_id} ${visit.visitor}`, visit)
    }
  }
}
