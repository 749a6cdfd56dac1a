import { AgainAndAgain } from "./again-and-again"

const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1))
}

describe("what a process does again and again", () => {
  const all = new AgainAndAgain()
  const quiet = { pause_ms: 1, onFailure: () => undefined }
  afterAll(() => all.end())

  it("goes on by itself, however often it is begun", async () => {
    let at_once = 0
    let most = 0
    let rounds = 0
    const work = async () => {
      most = Math.max(most, ++at_once)
      await new Promise((resolve) => setTimeout(resolve, 1))
      at_once--
      rounds++
    }
    for (const _ of [1, 2, 3]) all.begin("count", { ...quiet, work })

    await until(() => rounds > 3)

    expect(most).toBe(1)
  })

  it("tells what failed, and does not stop at it", async () => {
    const failures: unknown[] = []
    const away = new Error("the database is away")
    let tries = 0
    const work = async () => {
      if (++tries === 1) throw away
    }
    all.begin("fail", { ...quiet, work, onFailure: (error) => failures.push(error) })

    await until(() => tries === 2)

    expect(failures).toEqual([away])
  })

  it("ends when the process does: no round begins, and what fails then is not told", async () => {
    const loops = new AgainAndAgain()
    const failures: unknown[] = []
    let fail = (_: Error): void => undefined
    let rounds = 0
    const work = () => {
      rounds++
      return new Promise<void>((_, reject) => {
        fail = reject
      })
    }
    loops.begin("end", { work, pause_ms: 1, onFailure: (error) => failures.push(error) })
    loops.end()
    fail(new Error("the connection is closed"))
    loops.begin("late", { ...quiet, work })
    await new Promise((resolve) => setTimeout(resolve, 20))

    expect([rounds, failures]).toEqual([1, []])
  })
})
