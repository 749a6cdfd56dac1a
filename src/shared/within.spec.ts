import { setTimeout as sleep } from "node:timers/promises"
import { within } from "./within"

it("gives the answer that comes in time, and the failure that does", async () => {
  await expect(within(1_000, Promise.resolve(7))).resolves.toBe(7)
  await expect(within(1_000, Promise.reject(new Error("away")))).rejects.toThrow("away")
})

it("gives up what takes longer, and does not mind how that ends", async () => {
  const late = sleep(40).then(() => {
    throw new Error("nobody hears of it")
  })
  await expect(within(10, late)).rejects.toThrow("no answer within 10 ms")
  await sleep(60)
})
