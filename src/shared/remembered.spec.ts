import { remembered } from "./remembered"

describe("what is remembered", () => {
  it("is worked out once for all who ask meanwhile, for each key", async () => {
    const ask = remembered<string>({ for_ms: 60_000, most: 10 })
    const work = jest.fn(async () => "answer")

    const answers = await Promise.all([ask("a", work), ask("a", work), ask("b", work)])

    expect(answers).toEqual(["answer", "answer", "answer"])
    expect(work).toHaveBeenCalledTimes(2)
  })

  it("is worked out again when its time is over, and when it failed", async () => {
    const now = jest.spyOn(performance, "now").mockReturnValue(0)
    const ask = remembered<string>({ for_ms: 1_000, most: 10 })

    await expect(ask("a", () => Promise.reject(new Error("away")))).rejects.toThrow("away")
    expect(await ask("a", async () => "first")).toBe("first")
    now.mockReturnValue(999)
    expect(await ask("a", async () => "second")).toBe("first")
    now.mockReturnValue(1_000)
    expect(await ask("a", async () => "third")).toBe("third")
    now.mockRestore()
  })

  it("is told once more while it is worked out again, so that nobody waits", async () => {
    const now = jest.spyOn(performance, "now").mockReturnValue(0)
    const ask = remembered<string>({ for_ms: 1_000, meanwhile_ms: 500, most: 10 })
    let answer = (_: string) => {}
    const slowly = jest.fn(() => new Promise<string>((resolve) => (answer = resolve)))

    await ask("a", async () => "old")
    now.mockReturnValue(1_200)
    expect(await Promise.all([ask("a", slowly), ask("a", slowly)])).toEqual(["old", "old"])
    expect(slowly).toHaveBeenCalledTimes(1)
    answer("new")
    await new Promise(setImmediate)
    expect(await ask("a", slowly)).toBe("new")
    now.mockReturnValue(5_000)
    expect(await ask("a", async () => "much later")).toBe("much later")
    now.mockRestore()
  })

  it("is not told for ever when it cannot be worked out again", async () => {
    const now = jest.spyOn(performance, "now").mockReturnValue(0)
    const ask = remembered<string>({ for_ms: 1_000, meanwhile_ms: 500, most: 10 })

    await ask("a", async () => "old")
    now.mockReturnValue(1_200)
    expect(await ask("a", () => Promise.reject(new Error("away")))).toBe("old")
    await new Promise(setImmediate)
    expect(await ask("a", async () => "new")).toBe("new")
    now.mockRestore()
  })

  it("is no more than so much: the oldest goes first", async () => {
    const ask = remembered<number>({ for_ms: 60_000, most: 2 })
    for (const key of ["a", "b", "c"]) await ask(key, async () => 1)

    expect(await ask("b", async () => 2)).toBe(1)
    expect(await ask("a", async () => 2)).toBe(2)
  })
})
