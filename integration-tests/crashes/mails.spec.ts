import { setTimeout as after } from "node:timers/promises"
import { call } from "../helpers/api"
import { given } from "../helpers/given"
import * as own from "../helpers/own-server"
import { Roadblock } from "../helpers/roadblock"
import { allMessageIds, mailServer } from "../helpers/sandbox"
import { IS_TORTURE } from "../helpers/torture"
import { waitUntil } from "../helpers/wait"
import { allTold, BALANCED, readBooks, untilOver } from "./mails/books"
import { join, joinAndForget, newEmail } from "./mails/people"

const MINUTE_MS = 60_000
/** `npm run torture -- mails` does it at the size for which nobody waits. */
const SIZE = IS_TORTURE
  ? { people: 504, late: 20, at_once: 8, kills: 12, down_ms: 10 * MINUTE_MS }
  : { people: 16, late: 2, at_once: 4, kills: 2, down_ms: 3_000 }
const SERVERS = 2
const PATIENCE_MS = 60 * MINUTE_MS
const SMTP_TIMEOUT_MS = 3_000
/** Longer than anybody waits for the mail server. */
const NEVER_MS = 60_000

beforeAll(() =>
  own.useOwnServers("crash_mails", SERVERS, { SMTP_TIMEOUT_MS: String(SMTP_TIMEOUT_MS) })
)
afterAll(own.leaveOwnServer)
afterEach(() => mailServer({ reset: true }))

/** What became of the mail of the newest fact. */
const newest = async () => (await allTold()).at(-1)
const countOf = async (message_id: string | null | undefined) =>
  (await allMessageIds()).filter((id) => id.startsWith(`<${message_id}@`)).length

it(
  "a change whose servers died before its mail was written is told of once",
  async () => {
    const roadblock = await Roadblock.beforeWritesTo("reluv_message")
    await join(newEmail(), 0)
    await roadblock.reached()
    await own.killOwnServers()
    await Roadblock.removeAll([roadblock])
    expect((await newest())?.message_id).toBeNull()
    await own.passTwoMinutes()
    await own.startOwnServers()

    await untilOver()
    expect(await readBooks()).toMatchObject({ ...BALANCED, facts: 1, states: { sent: 1 } })
  },
  PATIENCE_MS
)

/**
 * Kills the servers while they send a mail of which so many have arrived. One that was not being sent any more when they
 * died, because the mail server was silent for too long, is left to them, and another one is tried.
 */
async function killedWhileSending(arrived: number): Promise<string> {
  await join(newEmail(), 1)
  const message_id = await waitUntil(async () => {
    const told = await newest()
    if (!told?.message_id || told.state !== "sending") return null
    return (await countOf(told.message_id)) === arrived && told.message_id
  })
  await own.killOwnServers()
  if ((await newest())?.state === "sending") return message_id
  await own.startOwnServers()
  return killedWhileSending(arrived)
}

it.each([
  ["before the mail server had greeted", { slow_ms: NEVER_MS }, 0],
  ["when the mail server had the mail and had not said so", { answer_after_ms: NEVER_MS }, 1],
])(
  "a mail whose sender died %s is shown to an operator, and not sent again by itself",
  async (_, mood, arrived) => {
    await mailServer(mood)
    const message_id = await killedWhileSending(arrived)
    await mailServer({ reset: true })
    await own.passTwoMinutes()
    await own.startOwnServers()

    await untilOver()
    expect(await newest()).toMatchObject({ message_id, state: "unknown" })
    expect(await readBooks()).toMatchObject(BALANCED)
    expect(await countOf(message_id)).toBe(arrived)
    if (arrived) return
    // A person decides: nobody has it, so it is sent again.
    const token = await given.theOperator()
    await call(`/admin/reluv/messages/${message_id}/resend`, { method: "POST", token })
    await untilOver()
    expect(await newest()).toMatchObject({ state: "sent" })
    expect(await countOf(message_id)).toBe(1)
  },
  PATIENCE_MS
)

it(
  "people who register at two servers, of which one after the other is killed, while the mail server is down, comes back and answers too late, get each mail once, or an operator sees it",
  async () => {
    const before = (await readBooks()).facts
    await mailServer({ down: true })
    const isUp = after(SIZE.down_ms).then(() => mailServer({ reset: true }))
    for (let kill = 0; kill < SIZE.kills; kill++) {
      const joining = eachOf(SIZE.people / SIZE.kills, joinAndForget)
      // In the middle of whatever it does, which is something else each time.
      await after(100 + ((kill * 370) % 1_100))
      await own.killOwnServer(kill % SERVERS)
      await own.startOwnServer(kill % SERVERS)
      await joining
    }
    await isUp
    await own.passTwoMinutes()
    await untilOver(SIZE.down_ms * 2)

    await mailServer({ answer_after_ms: SMTP_TIMEOUT_MS * 2 })
    await eachOf(SIZE.late, join)
    await waitUntil(async () => (await newest())?.state === "unknown")
    await mailServer({ reset: true })
    await untilOver()

    const books = await readBooks()
    expect(books).toMatchObject(BALANCED)
    expect(books.facts - before).toBeGreaterThanOrEqual(SIZE.people * 2 + SIZE.late)
    expect(books.states.unknown).toBeGreaterThanOrEqual(SIZE.late)
    tell(books)
  },
  PATIENCE_MS
)

/** So many people, a few at the same time, at one server and the other. */
async function eachOf(
  people: number,
  act: (email: string, server: number) => Promise<void>
): Promise<void> {
  const waiting = Array.from({ length: people }, (_, n) => n)
  const work = async () => {
    for (let n = waiting.pop(); n !== undefined; n = waiting.pop())
      await act(newEmail(), n % SERVERS)
  }
  await Promise.all(Array.from({ length: SIZE.at_once }, work))
}

/** Figures to keep. */
function tell({ facts, states }: { facts: number; states: object }): void {
  const { people, kills, down_ms } = SIZE
  if (IS_TORTURE) console.log(JSON.stringify({ people, kills, down_ms, facts, states }))
}
