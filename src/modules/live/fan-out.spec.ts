import { FanOut, type Follower } from "./fan-out"
import type { LiveEvent, ReadUntil } from "./feed"

const events: LiveEvent[] = []
const reads: ReadUntil[][] = []
let isAway = false

const feed = {
  read: async ({ after, most }: { after: readonly ReadUntil[]; most: number }) => {
    reads.push([...after])
    if (isAway) throw new Error("the database is away")
    return after.flatMap(({ customer_id, seq }) =>
      events.filter((e) => e.customer_id === customer_id && e.seq > seq).slice(0, most)
    )
  },
  last: async ({ customer_ids }: { customer_ids: readonly string[] }) =>
    customer_ids.map((customer_id) => ({
      customer_id,
      seq: events.filter((event) => event.customer_id === customer_id).length,
    })),
  warn: () => undefined,
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 10))

function happens(customer_id: string, times = 1): void {
  for (let time = 0; time < times; time++) {
    const seq = events.filter((event) => event.customer_id === customer_id).length + 1
    events.push({ customer_id, seq, name: "notification", data: {} })
  }
}

function aFollower(customer_id: string): Follower & { heard: number[] } {
  const heard: number[] = []
  return { customer_id, heard, tell: ({ seq }) => heard.push(seq) }
}

beforeEach(() => {
  events.length = 0
  reads.length = 0
  isAway = false
})

it("tells each follower what came after they had read, once and in order", async () => {
  const fanOut = new FanOut(feed)
  happens("ani", 3)
  const [early, late, other] = [aFollower("ani"), aFollower("ani"), aFollower("budi")]
  fanOut.follow(early, 1)
  fanOut.follow(late, 3)
  fanOut.follow(other, 0)
  await settled()
  happens("ani")
  happens("budi")
  for (const woken of ["ani", "budi", "ani", "citra"]) fanOut.wake(woken)
  await settled()

  expect([early.heard, late.heard, other.heard]).toEqual([[2, 3, 4], [4], [1]])
})

it("leaves out nothing for who comes, further behind, while it reads for the others", async () => {
  const slow = {
    ...feed,
    read: async (input: Parameters<typeof feed.read>[0]) => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      return feed.read(input)
    },
  }
  const fanOut = new FanOut(slow)
  happens("ani", 7)
  const [ahead, behind] = [aFollower("ani"), aFollower("ani")]
  fanOut.follow(ahead, 5)
  await Promise.resolve()
  fanOut.follow(behind, 2)
  await new Promise((resolve) => setTimeout(resolve, 50))

  expect([ahead.heard, behind.heard]).toEqual([
    [6, 7],
    [3, 4, 5, 6, 7],
  ])
})

it("asks once for all who are woken while it asks, and for nobody whom nobody follows", async () => {
  const fanOut = new FanOut(feed)
  const people = Array.from({ length: 300 }, (_, n) => `cus_${n}`)
  const followers = people.map(aFollower)
  for (const follower of followers) fanOut.follow(follower, 0)
  await settled()
  reads.length = 0
  for (const person of people) happens(person)
  for (const person of [...people, "nobody"]) fanOut.wake(person)
  await settled()

  expect(reads.map((read) => read.length)).toEqual([1, 299])
  expect(followers.every(({ heard }) => heard.length === 1)).toBe(true)
})

it("reads on where there is more than one go takes", async () => {
  const fanOut = new FanOut(feed)
  happens("ani", 450)
  const follower = aFollower("ani")
  fanOut.follow(follower, 0)
  await settled()

  expect(follower.heard).toEqual(Array.from({ length: 450 }, (_, n) => n + 1))
})

it("finds what nobody was woken for, also after the database was away", async () => {
  const fanOut = new FanOut(feed)
  const follower = aFollower("ani")
  fanOut.follow(follower, 0)
  await settled()
  isAway = true
  happens("ani")
  fanOut.wake("ani")
  await settled()
  isAway = false
  happens("ani")
  await fanOut.lookAround()

  expect(follower.heard).toEqual([1, 2])
})

it("tells nothing to who has stopped, and keeps nothing of them", async () => {
  const fanOut = new FanOut(feed)
  const follower = aFollower("ani")
  const stop = fanOut.follow(follower, 0)
  stop()
  happens("ani")
  fanOut.wake("ani")
  await fanOut.lookAround()

  expect(follower.heard).toEqual([])
  expect(fanOut.isEmpty).toBe(true)
})
