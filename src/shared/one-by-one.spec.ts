import { oneByOne } from "./one-by-one"

const LEASE_SECONDS = 60

/** Items under leases, and a clock that only work moves. */
function aQueue(size: number) {
  let now = 0
  const items = Array.from({ length: size }, (_, id) => ({ id, lease_until: 0, done: 0 }))
  return {
    items,
    pass: (seconds: number) => {
      now += seconds
    },
    claim: async ({ limit }: { limit: number }) => {
      const due = items.filter((item) => !item.done && item.lease_until <= now).slice(0, limit)
      for (const item of due) item.lease_until = now + LEASE_SECONDS
      return due
    },
  }
}

describe("what is due is worked off one by one", () => {
  it("and each once, however slow all of it is together", async () => {
    const { items, claim, pass } = aQueue(5)
    const finish = async (item: (typeof items)[number]) => {
      item.done++
    }

    const taken = await oneByOne(5, claim, async (item) => {
      pass(LEASE_SECONDS / 2)
      // Another process looks for work in the meantime, and is quick.
      const others = items.filter(({ id, done }) => id !== item.id && !done)
      const before = others.filter(({ lease_until }) => lease_until > 0)
      expect(before).toEqual([])
      await finish(item)
    })

    expect(taken).toBe(5)
    expect(items.map(({ done }) => done)).toEqual([1, 1, 1, 1, 1])
  })

  it("up to a number, and not beyond what there is", async () => {
    const { claim } = aQueue(3)
    const work = async () => undefined

    expect(await oneByOne(2, claim, work)).toBe(2)
    expect(await oneByOne(2, claim, work)).toBe(1)
    expect(await oneByOne(2, claim, work)).toBe(0)
  })
})
