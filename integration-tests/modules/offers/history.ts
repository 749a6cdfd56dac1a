import * as fc from "fast-check"
import { BUYERS, LIST_PRICE, VARIANTS } from "./world"

const buyer = fc.constantFrom(...BUYERS)
const pieces = fc.subarray([...VARIANTS], { minLength: 1, maxLength: 2 })
/** Which of those that there are. */
const nth = fc.nat({ max: 5 })
/** A part of what is asked for, in percent. */
const percent = fc.integer({ min: 40, max: 99 })
const dies = fc.constantFrom(false, false, false, true)

const happening = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ what: fc.constant("offer" as const), buyer, pieces, percent }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      what: fc.constant("answer" as const),
      by: fc.constantFrom("seller" as const, "buyer" as const),
      answer: fc.constantFrom(
        "accept" as const,
        "accept" as const,
        "accept" as const,
        "counter" as const,
        "decline" as const
      ),
      nth,
      percent,
      holds: fc.boolean(),
      dies,
    }),
  },
  // Whoever has a price agreed on mostly buys by it; sometimes not all of a bundle.
  {
    weight: 8,
    arbitrary: fc.record({
      what: fc.constant("fill_agreed" as const),
      nth,
      leaves_one: fc.constantFrom(false, false, true),
      buys: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("withdraw" as const), nth }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("fill" as const), buyer, pieces }) },
  { weight: 8, arbitrary: fc.record({ what: fc.constant("checkout" as const), nth, dies }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("pay" as const), nth }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant("end" as const), nth }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("repair" as const) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant("job" as const) }) }
)
export type Happening = typeof happening extends fc.Arbitrary<infer One> ? One : never

/** What happens at once, and how many hours go by afterwards. */
export const history = fc.array(
  fc.record({
    at_once: fc.array(happening, { minLength: 1, maxLength: 3 }),
    hours: fc.constantFrom(0, 0, 0, 0, 0, 1, 25),
  }),
  { minLength: 12, maxLength: 20, size: "max" }
)
export type Turn = typeof history extends fc.Arbitrary<(infer One)[]> ? One : never

export const amountOf = (percent: number, pieces: number): number =>
  Math.floor((pieces * LIST_PRICE * percent) / 100)
