import { cookies } from "next/headers"
import { cache } from "react"
import { COOKIE } from "./cookies"

/** A piece that somebody means to buy. Nothing is held by it: the first to check out gets the piece. */
export type BagItem = {
  variant_id: string
  listing_id: string
  /** what it was called then: all that can be told of what is gone */
  title: string
}

export const MOST_IN_BAG = 30
/** Thirty of them have to fit into one cookie. */
const TITLE_SIGNS = 30
const ID = /^[a-z]+_[0-9A-Z]{10,40}$/

/** What is in the bag of whoever asks, the latest last. */
export const bagItems = cache(async (): Promise<BagItem[]> => {
  return readBag((await cookies()).get(COOKIE.bag)?.value)
})

export function readBag(value = ""): BagItem[] {
  return value.split(".").flatMap((pair) => {
    const [variant_id = "", listing_id = "", title = ""] = pair.split("~")
    if (!ID.test(variant_id) || !ID.test(listing_id)) return []
    return [{ variant_id, listing_id, title: Buffer.from(title, "base64url").toString() }]
  })
}

export function writeBag(items: readonly BagItem[]): string {
  return items
    .map(({ variant_id, listing_id, title }) => {
      const said = Buffer.from(title.slice(0, TITLE_SIGNS)).toString("base64url")
      return [variant_id, listing_id, said].join("~")
    })
    .join(".")
}
