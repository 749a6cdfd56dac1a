import { setTimeout as pause } from "node:timers/promises"

/** Longer than one call to Biteship may take; a dead caller's lease ends by itself. */
export const LEASE_SECONDS = 30
const POLL_MILLISECONDS = 200
const PATIENCE_MILLISECONDS = 12_000

/** Waits while another caller holds the lease of a parcel. Throws `SHIPMENT_BUSY` when it takes long. */
export async function takeTurn<Turn>(begin: () => Promise<Turn>): Promise<Turn> {
  const until = Date.now() + PATIENCE_MILLISECONDS
  for (;;) {
    try {
      return await begin()
    } catch (error) {
      const busy = error instanceof Error && "code" in error && error.code === "SHIPMENT_BUSY"
      if (!busy || Date.now() > until) throw error
      await pause(POLL_MILLISECONDS)
    }
  }
}
