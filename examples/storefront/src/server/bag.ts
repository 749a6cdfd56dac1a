import { cookies } from "next/headers"
import { cache } from "react"
import { COOKIE } from "./cookies"

/** A piece that somebody means to buy. Nothing is held by it: the first to check out gets the piece. */
export type BagItem = { variant_id: string; listing_id: string }

export const MOST_IN_BAG = 30
const ID = /^[a-z]+_[0-9A-Z]{10,40}$/

/** What is in the bag of whoever asks, the latest last. */
export const bagItems = cache(async (): Promise<BagItem[]> => {
  return readBag((await cookies()).get(COOKIE.bag)?.value)
})

export function readBag(value = ""): BagItem[] {
  return value.split(".").flatMap((pair) => {
    const [variant_id = "", listing_id = ""] = pair.split("~")
    return ID.test(variant_id) && ID.test(listing_id) ? [{ variant_id, listing_id }] : []
  })
}

export function writeBag(items: readonly BagItem[]): string {
  return items.map(({ variant_id, listing_id }) => `${variant_id}~${listing_id}`).join(".")
}
