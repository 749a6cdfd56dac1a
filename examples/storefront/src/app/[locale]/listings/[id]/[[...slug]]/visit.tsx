"use client"

import { useEffect } from "react"

const LATER_MS = 1_500

/** Tells Reluv that somebody looks: the page was read by this storefront's server, which is nobody. */
export function Visit({ listingId }: { listingId: string }) {
  useEffect(() => {
    // Not who only passes by; and nothing is loaded for it.
    const timer = setTimeout(() => {
      const address = `/api/store/listings/${listingId}/visits`
      fetch(address, { method: "POST", keepalive: true }).catch(() => undefined)
    }, LATER_MS)
    return () => clearTimeout(timer)
  }, [listingId])
  return null
}
