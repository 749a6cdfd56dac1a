import { cookies } from "next/headers"
import { cache } from "react"
import { COOKIE } from "./cookies"
import { askFor, isLoggedIn } from "./reluv"

/** The latest marks of whoever asks; older ones show as not marked, and marking again changes nothing. */
const LATEST = 100

const wished = cache(async (): Promise<ReadonlySet<string>> => {
  const isSomebody = (await isLoggedIn()) || (await hasGuestMarks())
  if (!isSomebody) return new Set()
  const answer = await askFor("GET /store/wishes", { query: { limit: LATEST } })
  return new Set(answer?.listings.map(({ id }) => id))
})

export async function isWished(listingId: string): Promise<boolean> {
  return (await wished()).has(listingId)
}

/** Whether somebody has marked something here before they logged in. */
export async function hasGuestMarks(): Promise<boolean> {
  return (await cookies()).has(COOKIE.wish)
}
