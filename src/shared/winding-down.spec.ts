import { AgainAndAgain } from "./again-and-again"
import { oneByOne } from "./one-by-one"
import { isWindingDown, waitedFor, windDown } from "./winding-down"

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

  expect(isWindingDown()).toBe(false)
})
