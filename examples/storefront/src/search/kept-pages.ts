import type { Card } from "@/ui/card"

/** What was loaded below the first page of a list, for whoever comes back to it. */
export type Kept = { cards: Card[]; cursor: string | null; y: number }

const NAME = "reluv-pages"
/** So long after a step back a page that opens is where somebody came back to. */
const BACK_MS = 4_000

const kept = new Map<string, Kept>()
let wentBackAt = Number.NEGATIVE_INFINITY

if (typeof window !== "undefined") {
  window.addEventListener("popstate", () => {
    wentBackAt = performance.now()
  })
}

export function keepPages(place: string, pages: Kept): void {
  kept.set(place, pages)
  try {
    // For the way back from another site, such as the payment page.
    sessionStorage.setItem(NAME, JSON.stringify({ place, pages }))
  } catch {
    // A browser that keeps nothing begins at the first page.
  }
}

/** What to go on with, where somebody came back within the app. */
export function pagesOnReturn(place: string): Kept | null {
  return performance.now() - wentBackAt < BACK_MS ? (kept.get(place) ?? null) : null
}

/** The same where the whole page was loaded anew by a step back. */
export function pagesOnReload(place: string): Kept | null {
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[]
  if (kept.size > 0 || navigation?.type !== "back_forward") return null
  try {
    const told = JSON.parse(sessionStorage.getItem(NAME) ?? "null") as {
      place: string
      pages: Kept
    } | null
    return told?.place === place ? told.pages : null
  } catch {
    return null
  }
}
