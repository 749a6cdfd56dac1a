import { isWindingDown, waitedFor } from "./winding-down"

/**
 * Works off what is due, item by item: each is claimed when its turn comes, so that a slow vendor's
 * answer about one does not let the leases of those behind it run out. None is taken any more by a process that is to
 * stop. @returns how many it took
 */
export async function oneByOne<Item>(
  most: number,
  claim: (one: { limit: 1 }) => Promise<readonly Item[]>,
  work: (item: Item) => Promise<unknown>
): Promise<number> {
  const workThrough = async (): Promise<number> => {
    let taken = 0
    while (taken < most && !isWindingDown()) {
      const claimed = await claim({ limit: 1 })
      if (claimed.length === 0) break
      for (const item of claimed) await work(item)
      taken += claimed.length
    }
    return taken
  }
  return waitedFor(workThrough())
}
