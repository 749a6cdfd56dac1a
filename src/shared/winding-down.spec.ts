import { AgainAndAgain } from "./again-and-again"
import { oneByOne } from "./one-by-one"
import { beginWindingDown, isWindingDown, waitedFor, windDown, windUp } from "./winding-down"

afterEach(windUp)

it("a process that stops ends what it is in the middle of, and begins nothing more", async () => {
  const done: string[] = []
  let finish = (): void => undefined
  const slow = new Promise<void>((resolve) => {
    finish = resolve
  })
  const queue = [1, 2, 3]
  const working = oneByOne(
    3,
    async () => queue.splice(0, 1),
    async (item) => {
      await slow
      done.push(`item ${item}`)
    }
  )
  const loops = new AgainAndAgain()
  const work = () => slow.then(() => done.push("round"))
  loops.begin("rounds", { work, pause_ms: 1, onFailure: () => undefined })
  await new Promise((resolve) => setTimeout(resolve, 1))

  let isDown = false
  loops.end()
  const down = windDown().then(() => {
    isDown = true
  })
  expect(isWindingDown()).toBe(true)
  await new Promise((resolve) => setTimeout(resolve, 10))
  expect(isDown).toBe(false)
  finish()
  await down

  expect(await working).toBe(1)
  expect(done.toSorted()).toEqual(["item 1", "round"])
  expect(queue).toEqual([2, 3])
})

it("waits for what fails, and hides no failure", async () => {
  const failing = waitedFor(Promise.reject(new Error("away")))
  failing.catch(() => undefined)
  await windDown()
  await expect(failing).rejects.toThrow("away")
})

it("waits for a claim that is on its way, and for what it claims", async () => {
  let answer = (_: number[]): void => undefined
  const claim = new Promise<number[]>((resolve) => {
    answer = resolve
  })
  const done: number[] = []
  const working = oneByOne(
    2,
    () => claim,
    async (item) => done.push(item)
  )
  let isDown = false
  const down = windDown().then(() => {
    isDown = true
  })
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(isDown).toBe(false)
  answer([7])
  await down
  expect([await working, done]).toEqual([1, [7]])
})

it("begins nothing after it was told to stop, also when all has ended, until another application begins", async () => {
  const take = async () => [1]
  const work = async () => undefined
  beginWindingDown()
  expect(await oneByOne(1, take, work)).toBe(0)
  await windDown()
  expect(await oneByOne(1, take, work)).toBe(0)
  windUp()
  expect(await oneByOne(1, take, work)).toBe(1)
})
