import * as fc from "fast-check"
import { METHODS, type Method } from "./midtrans"

/** What may happen in a history, as data: a failing history can be printed, shrunk and kept. */
export type Command =
  // The buyer.
  | {
      do: "checkout" | "checkout for the door" | "read payment" | "renew" | "give up"
      order: number
    }
  | { do: "end voucher"; voucher: number }
  | { do: "choose"; page: number; method: Method }
  | { do: "receive" | "extend" | "dispute"; part: number }
  // Money at Midtrans.
  | { do: "pay" | "refuse" | "challenge" | "settle card" | "cancel by hand"; transaction: number }
  | { do: "refund by hand"; transaction: number; share: number }
  | { do: "pay a stranger's order" }
  // Midtrans' notifications, and what may become of them.
  | { do: "deliver"; notification: number; keep: boolean; act: boolean }
  | { do: "drop"; notification: number }
  | { do: "forge"; notification: number; with: "signature" | "status" }
  // The seller and the courier.
  | { do: "process" | "ship" | "cancel part" | "cancel booking"; part: number }
  | { do: "parcel"; parcel: number; way: number }
  | { do: "tell of parcel"; webhook: number; keep: boolean; act: boolean }
  | { do: "withdraw"; shop: number; share: number }
  // The operator.
  | { do: "move payout"; payout: number; to: (typeof PAYOUT_MOVES)[number] }
  | { do: "review"; verdict: "approve" | "deny" }
  | { do: "decide"; decision: "complete" | "refund" | "partial_refund"; share: number }
  | {
      do:
        | "record transfer"
        | "confirm transfer"
        | "reject transfer"
        | "retry refund"
        | "pay by hand"
        | "drop refund"
      refund: number
    }
  | { do: "refund stray money"; task: number }
  | { do: "remit"; part: number; share: number }
  | { do: "explain cash"; kind: (typeof CASH_KINDS)[number]; part: number; share: number }
  // The machines.
  | { do: "run"; job: Job }
  | { do: "pass"; time: keyof typeof DURATIONS }
  | { do: "outage"; of: "midtrans" | "courier"; down: boolean }

/** A process dies after so many calls; or two flows run side by side, taking turns. */
export type Happening =
  | Command
  | { do: "crash"; in: Command; after: number }
  | { do: "together"; flows: Command[]; turns: number[] }

/** Where an operator, or a bank, may move a payout; most of it is refused at most times. */
const PAYOUT_MOVES = ["approved", "rejected", "sent", "paid", "failed", "returned"] as const

/** What an operator may say of cash by hand. */
const CASH_KINDS = ["cash_unexpected", "cash_did_not_come", "cash_came_late", "cash_lost"] as const

export const JOBS = [
  "repair",
  "inbox",
  "reconcile",
  "close overdue",
  "pay back",
  "track parcels",
  "cancel unshipped",
  "complete delivered",
  "finish bookings",
  "relay facts",
] as const
export type Job = (typeof JOBS)[number]

const MINUTE = 60
const HOUR = 60 * MINUTE

/** Seconds. Each passes some deadline: a lease, a wallet's code, the purchase, the clocks. */
export const DURATIONS = {
  "a minute": MINUTE + 10,
  "a quarter": 16 * MINUTE,
  "a day": 25 * HOUR,
  "four days": 97 * HOUR,
  "a week": 8 * 24 * HOUR,
} as const

const index = fc.nat({ max: 5 })
const share = fc.integer({ min: 1, max: 100 })
const one = <const T extends string>(...values: T[]) => fc.constantFrom(...values)
const of = <T extends Command>(shape: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) =>
  fc.record(shape) as fc.Arbitrary<Command>

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 9, arbitrary: of({ do: one("checkout"), order: index }) },
  { weight: 4, arbitrary: of({ do: one("checkout for the door"), order: index }) },
  { weight: 6, arbitrary: of({ do: one("read payment"), order: index }) },
  { weight: 4, arbitrary: of({ do: one("renew", "give up"), order: index }) },
  { weight: 1, arbitrary: of({ do: one("end voucher"), voucher: index }) },
  { weight: 10, arbitrary: of({ do: one("choose"), page: index, method: one(...METHODS) }) },
  { weight: 12, arbitrary: of({ do: one("pay"), transaction: index }) },
  {
    weight: 4,
    arbitrary: of({
      do: one("refuse", "challenge", "settle card", "cancel by hand"),
      transaction: index,
    }),
  },
  { weight: 2, arbitrary: of({ do: one("refund by hand"), transaction: index, share }) },
  { weight: 1, arbitrary: of({ do: one("pay a stranger's order") }) },
  {
    weight: 14,
    arbitrary: of({
      do: one("deliver"),
      notification: index,
      keep: fc.boolean(),
      act: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: of({ do: one("drop"), notification: index }) },
  {
    weight: 3,
    arbitrary: of({ do: one("forge"), notification: index, with: one("signature", "status") }),
  },
  { weight: 12, arbitrary: of({ do: one("process", "ship", "ship"), part: index }) },
  { weight: 4, arbitrary: of({ do: one("cancel part", "cancel booking"), part: index }) },
  { weight: 10, arbitrary: of({ do: one("parcel"), parcel: index, way: index }) },
  {
    weight: 8,
    arbitrary: of({
      do: one("tell of parcel"),
      webhook: index,
      keep: fc.boolean(),
      act: fc.boolean(),
    }),
  },
  { weight: 6, arbitrary: of({ do: one("receive", "extend", "dispute"), part: index }) },
  { weight: 2, arbitrary: of({ do: one("review"), verdict: one("approve", "deny") }) },
  {
    weight: 4,
    arbitrary: of({
      do: one("decide"),
      decision: one("complete", "refund", "partial_refund"),
      share,
    }),
  },
  {
    weight: 4,
    arbitrary: of({
      do: one(
        "record transfer",
        "confirm transfer",
        "reject transfer",
        "retry refund",
        "pay by hand",
        "drop refund"
      ),
      refund: index,
    }),
  },
  { weight: 1, arbitrary: of({ do: one("refund stray money"), task: index }) },
  { weight: 3, arbitrary: of({ do: one("remit"), part: index, share }) },
  {
    weight: 2,
    arbitrary: of({ do: one("explain cash"), kind: one(...CASH_KINDS), part: index, share }),
  },
  { weight: 4, arbitrary: of({ do: one("withdraw"), shop: index, share }) },
  {
    weight: 6,
    arbitrary: of({ do: one("move payout"), payout: index, to: one(...PAYOUT_MOVES) }),
  },
  { weight: 12, arbitrary: of({ do: one("run"), job: one(...JOBS) }) },
  {
    weight: 7,
    arbitrary: of({
      do: one("pass"),
      time: one("a minute", "a minute", "a quarter", "a day", "four days", "a week"),
    }),
  },
  {
    weight: 1,
    arbitrary: of({ do: one("outage"), of: one("midtrans", "courier"), down: fc.boolean() }),
  }
)

/** A purchase that ends or is paid anew while its buyer pays, so that the money comes late or twice. */
const closeCall: fc.Arbitrary<Happening[]> = fc
  .record({
    cart: index,
    methods: fc.tuple(one(...METHODS), one(...METHODS)),
    end: fc.constantFrom<readonly Command[]>(
      [{ do: "give up", order: 0 }],
      [{ do: "renew", order: 0 }],
      [
        { do: "pass", time: "a day" },
        { do: "run", job: "close overdue" },
      ]
    ),
    how: fc.oneof(
      fc.record({ is: one("crash"), after: fc.nat({ max: 14 }) }),
      fc.record({
        is: one("race"),
        turns: fc.array(fc.nat({ max: 1 }), { minLength: 1, maxLength: 14 }),
      })
    ),
    lost: fc.boolean(),
    taken: fc.boolean(),
  })
  .map(({ cart, methods, end, how, lost, taken }) => {
    const pay: Command = { do: "pay", transaction: 0 }
    const [before, last] = end.length > 1 ? [[end[0]], end[1]] : [[], end[0]]
    const ending = last && "order" in last ? { ...last, order: cart } : last
    const told: Command[] = lost
      ? [
          { do: "drop", notification: 0 },
          { do: "drop", notification: 0 },
        ]
      : [{ do: "deliver", notification: 0, keep: true, act: true }]
    return [
      { do: "checkout", order: cart },
      { do: "read payment", order: cart },
      { do: "choose", page: 0, method: methods[0] },
      ...before,
      ...closing(ending, how, pay),
      pay,
      ...told,
      ...(taken ? [{ do: "checkout" as const, order: cart + 1 }] : []),
      { do: "read payment", order: cart },
      { do: "choose", page: 0, method: methods[1] },
      pay,
      ...told,
    ].filter((happening): happening is Happening => happening !== undefined)
  })

type How = { is: "crash"; after: number } | { is: "race"; turns: number[] }

function closing(ending: Command | undefined, how: How, pay: Command): Happening[] {
  if (!ending) return []
  return how.is === "crash"
    ? [{ do: "crash", in: ending, after: how.after }]
    : [{ do: "together", flows: [ending, pay], turns: how.turns }]
}

/** How one purchase goes when nothing gets in its way, up to some point. */
const story: fc.Arbitrary<Happening[]> = fc
  .record({
    cart: index,
    method: one(...METHODS),
    from: index,
    ending: fc.constantFrom<readonly Command[]>(
      [{ do: "receive", part: 0 }],
      [
        { do: "pass", time: "four days" },
        { do: "run", job: "complete delivered" },
      ],
      [
        { do: "dispute", part: 0 },
        { do: "decide", decision: "refund", share: 1 },
      ],
      [
        { do: "dispute", part: 0 },
        { do: "decide", decision: "partial_refund", share: 31 },
      ]
    ),
    steps: fc.integer({ min: 1, max: 16 }),
  })
  .map(({ cart, method, from, ending, steps }) => {
    const deliver: Command = { do: "deliver", notification: from, keep: false, act: true }
    const tell: Command = { do: "tell of parcel", webhook: from, keep: false, act: true }
    const whole: Command[] = [
      { do: "checkout", order: cart },
      { do: "read payment", order: cart },
      { do: "choose", page: from, method },
      { do: "pay", transaction: from },
      deliver,
      deliver,
      { do: "ship", part: from },
      { do: "ship", part: from },
      { do: "parcel", parcel: from, way: 1 },
      tell,
      { do: "parcel", parcel: from, way: 1 },
      tell,
      tell,
      ...ending,
      { do: "record transfer", refund: 0 },
      { do: "confirm transfer", refund: 0 },
    ]
    return whole.slice(0, steps)
  })

/** A purchase that is paid at the door, or is not: taken, refused, lost, or lost and found. */
const atTheDoor: fc.Arbitrary<Happening[]> = fc
  .record({
    cart: index,
    ways: fc.constantFrom<readonly number[]>([1], [0, 0], [3, 0], [3, 1], [4], [4, 0]),
    ending: fc.constantFrom<readonly Command[]>(
      [{ do: "receive", part: 0 }],
      [
        { do: "pass", time: "four days" },
        { do: "run", job: "complete delivered" },
      ],
      [
        { do: "dispute", part: 0 },
        { do: "decide", decision: "refund", share: 1 },
      ],
      [
        { do: "dispute", part: 0 },
        { do: "decide", decision: "partial_refund", share: 31 },
      ]
    ),
    remitted: fc.record({ first: fc.boolean(), share }),
    kind: one(...CASH_KINDS),
    steps: fc.integer({ min: 6, max: 24 }),
  })
  .map(({ cart, ways, ending, remitted, kind, steps }) => {
    const tell: Command = { do: "tell of parcel", webhook: 0, keep: false, act: true }
    const remit: Command = { do: "remit", part: 0, share: remitted.share }
    const whole: Command[] = [
      { do: "checkout for the door", order: cart },
      { do: "read payment", order: cart },
      { do: "ship", part: 0 },
      { do: "ship", part: 0 },
      { do: "parcel", parcel: 0, way: 1 },
      tell,
      ...ways.flatMap((way): Command[] => [{ do: "parcel", parcel: 0, way }, tell, tell]),
      ...(remitted.first ? [remit, ...ending] : [...ending, remit]),
      { do: "explain cash", kind, part: 0, share: remitted.share },
      // Of what was collected although it was over this is the first that can be said.
      { do: "explain cash", kind: "cash_unexpected", part: 0, share: remitted.share },
      { do: "explain cash", kind: "cash_came_late", part: 0, share: remitted.share },
      { do: "record transfer", refund: 0 },
      { do: "confirm transfer", refund: 0 },
    ]
    return whole.slice(0, steps)
  })

const turns = fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 12 })
const trouble = fc.oneof(
  { weight: 10, arbitrary: fc.constant({ is: "none" as const }) },
  { weight: 1, arbitrary: fc.constant({ is: "skipped" as const }) },
  { weight: 2, arbitrary: fc.record({ is: one("crash"), after: fc.nat({ max: 16 }) }) },
  { weight: 2, arbitrary: fc.record({ is: one("company"), other: command, turns }) }
)
type Trouble = typeof trouble extends fc.Arbitrary<infer T> ? T : never

/** Purchases that get in each other's way, and everything else that may get in theirs. */
export const history: fc.Arbitrary<Happening[]> = fc
  .record({
    stories: fc.array(
      fc.oneof(
        { weight: 3, arbitrary: story },
        { weight: 1, arbitrary: closeCall },
        { weight: 2, arbitrary: atTheDoor }
      ),
      { minLength: 1, maxLength: 3 }
    ),
    noise: fc.array(command, { maxLength: 14 }),
    picks: fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 24 }),
    troubles: fc.array(trouble, { minLength: 1, maxLength: 24 }),
  })
  .map(({ stories, noise, picks, troubles }) =>
    merged([...stories, noise], picks).flatMap((command, position) =>
      troubled(command, troubles[position % troubles.length])
    )
  )

function merged(queues: readonly Happening[][], picks: readonly number[]): Happening[] {
  const left = queues.map((queue) => [...queue]).filter((queue) => queue.length > 0)
  const all: Happening[] = []
  for (let turn = 0; left.length > 0; turn++) {
    const at = (picks[turn % picks.length] ?? 0) % left.length
    all.push(...(left[at]?.splice(0, 1) ?? []))
    if (left[at]?.length === 0) left.splice(at, 1)
  }
  return all
}

function troubled(command: Happening, trouble: Trouble | undefined): Happening[] {
  if (command.do === "crash" || command.do === "together") return [command]
  switch (trouble?.is) {
    case "skipped":
      return []
    case "crash":
      return [{ do: "crash", in: command, after: trouble.after }]
    case "company":
      return [{ do: "together", flows: [command, trouble.other], turns: trouble.turns }]
    default:
      return [command]
  }
}
