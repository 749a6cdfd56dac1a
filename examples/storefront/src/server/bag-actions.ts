"use server"

import { cookies } from "next/headers"
import { type BagItem, MOST_IN_BAG, readBag, writeBag } from "./bag"
import { COOKIE, cookieOptions } from "./cookies"

const BAG_DAYS = 30

export async function addToBag(item: BagItem): Promise<void> {
  await changeBag((items) => [...without(items, item.variant_id), item].slice(-MOST_IN_BAG))
}

export async function takeOutOfBag(variantId: string): Promise<void> {
  await changeBag((items) => without(items, variantId))
}

async function changeBag(change: (items: BagItem[]) => BagItem[]): Promise<void> {
  const kept = await cookies()
  const items = readBag(writeBag(change(readBag(kept.get(COOKIE.bag)?.value))))
  kept.set(COOKIE.bag, writeBag(items), cookieOptions(BAG_DAYS))
}

function without(items: readonly BagItem[], variantId: string): BagItem[] {
  return items.filter(({ variant_id }) => variant_id !== variantId)
}

/** What was bought leaves the bag. */
export async function takeBought(variantIds: readonly string[]): Promise<void> {
  const bought = new Set(variantIds)
  await changeBag((items) => items.filter(({ variant_id }) => !bought.has(variant_id)))
}
