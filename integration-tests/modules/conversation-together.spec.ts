import { asValue } from "@medusajs/framework/awilix"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CONVERSATION_MODULE } from "../../src/modules/conversation"
import { OPERATOR_TASK_MODULE } from "../../src/modules/operator-task"
import { RELUV_MODULE } from "../../src/modules/reluv"
import { reluvOptions } from "../../src/modules/reluv/options"
import { SAFETY_MODULE } from "../../src/modules/safety"
import { SELLER_MODULE } from "../../src/modules/seller"
import { together } from "../../src/shared/together"
import { decideMessage } from "../../src/workflows/conversation/decide-message"
import { say as sayByPolicy } from "../../src/workflows/conversation/say"
import { decideReport, report } from "../../src/workflows/safety/report"
import { type House, openHouse } from "./house"
import { atOnce, tally } from "./support"
import { cloneTables } from "./tables"

const DATABASE = `conversation_together_${process.env.JEST_WORKER_ID ?? "1"}`
const PAIR = { customer_id: "cus_sari", seller_id: "sel_1" }

let house: House
let container: MedusaContainer

beforeAll(async () => {
  await cloneTables(DATABASE)
  house = await openHouse(DATABASE, { emit: async () => undefined })
  container = house.container
  const policies = { scam_shield: { messages: { suspicious: "warn", plain: "hold" } } }
  container.register(RELUV_MODULE, asValue({ options: reluvOptions.parse({ policies }) }))
})
afterAll(() => house.close())

function say(conversation_id: string) {
  return together(container, async (context) => {
    await container.resolve(SAFETY_MODULE).requireUnblocked(PAIR, context)
    return container.resolve(CONVERSATION_MODULE).sendMessage(
      {
        conversation_id,
        side: "buyer",
        author_id: PAIR.customer_id,
        key: null,
        text: "Halo",
        pictures: [],
        card: null,
        status: "shown",
        warnings: [],
        alert: null,
        member_ids: [],
      },
      context
    )
  })
}

it("no message is written after a block, however the two meet", async () => {
  const conversation_id = await container.resolve(CONVERSATION_MODULE).openConversation({
    ...PAIR,
    topic: "listing",
    topic_id: "lst_1",
    title: "Kebaya",
    actor: { type: "customer", id: PAIR.customer_id },
  })
  for (let round = 0; round < 10; round++) {
    const block = { ...PAIR, by: "seller" as const }
    const safety = container.resolve(SAFETY_MODULE)
    const { refusals } = await atOnce(8, (n) =>
      n === 4 ? safety.blockParty(block) : say(conversation_id).then(() => undefined)
    )
    expect(new Set(refusals)).toEqual(new Set(refusals.length > 0 ? ["PARTY_BLOCKED"] : []))
    // A row's own transaction says which of two was first: a message of a later one than the block's would be too late.
    const { rows } = await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw<{ rows: { late: number; said: number }[] }>(
        `select count(*)::int as said,
           count(*) filter (where m.created_at > b.created_at)::int as late
         from reluv_chat_message m cross join reluv_block b where m.conversation_id = ?`,
        [conversation_id]
      )
    expect(rows).toMatchObject([{ late: 0 }])
    const { refusals: afterwards } = await atOnce(3, () => say(conversation_id))
    expect(tally(afterwards)).toEqual({ PARTY_BLOCKED: 3 })
    await safety.unblockParty(block)
  }
})

const DEWI = { type: "user", id: "user_dewi" } as const
const SARI = { type: "customer", id: PAIR.customer_id } as const

/** A conversation with a shop that one person works for. */
async function aConversation() {
  const sellers = container.resolve(SELLER_MODULE)
  const { id: seller_id } = await sellers.createSellers({
    name: "Lemari Ani",
    handle: `lemari-${Math.random()}`,
    city: "Sleman",
    province: "DI Yogyakarta",
  })
  await sellers.createSellerMembers({
    seller_id,
    customer_id: `cus_of_${seller_id}`,
    role: "owner",
  })
  const id = await container.resolve(CONVERSATION_MODULE).openConversation({
    customer_id: SARI.id,
    seller_id,
    topic: "listing",
    topic_id: "lst_1",
    title: "Kebaya",
    actor: SARI,
  })
  const write = (text: string) =>
    sayByPolicy(container, {
      id,
      speaker: { party: "buyer", customer_id: SARI.id, author_id: SARI.id, actor: SARI },
      saying: { text, pictures: [], shows: null, key: null },
    })
  const seen = async (party: "buyer" | "seller") => {
    const asked = { conversation_id: id, party, page: { limit: 10 } }
    const { messages } = await container.resolve(CONVERSATION_MODULE).readMessages(asked)
    return messages.map(({ text, status }) => [text, status])
  }
  const tasks = async (cause: string) =>
    (await container.resolve(OPERATOR_TASK_MODULE).listOperatorTasks({ cause })).map(
      ({ kind, status }) => [kind, status]
    )
  return { id, member_id: `cus_of_${seller_id}`, write, seen, tasks }
}

it("what the policy holds asks an operator once, until nothing is held any more", async () => {
  const { id, write, seen, tasks } = await aConversation()
  const plain = "Transfer langsung ke rek BCA 1234567890, chat wa 081234567890"
  const held = [await write(plain), await write(plain)]
  await write("chat wa aja kak")
  expect(held.map(({ status }) => status)).toEqual(["held", "held"])
  expect(await seen("seller")).toEqual([["chat wa aja kak", "shown"]])
  expect(await tasks(`held_message:${id}`)).toEqual([["held_message", "open"]])

  const decide = (message: (typeof held)[number] | undefined, to: "shown" | "hidden") =>
    decideMessage(container, { id: message?.id ?? "", to, reason: null, actor: DEWI })
  await decide(held[0], "hidden")
  expect(await tasks(`held_message:${id}`)).toEqual([["held_message", "open"]])
  await decide(held[1], "shown")
  expect(await tasks(`held_message:${id}`)).toEqual([["held_message", "done"]])
  expect(await seen("seller")).toEqual([
    [plain, "hidden"],
    ["chat wa aja kak", "shown"],
    [plain, "shown"],
  ])
})

it("a message is reported once by who reads it, and hidden with its reports", async () => {
  const { member_id, write, seen, tasks } = await aConversation()
  const { id } = await write("Barang palsu, penipu!")
  const say = (reporter_id: string) =>
    report(container, {
      reporter_id,
      kind: "message",
      target_id: id,
      reason: "offensive",
      text: null,
      actor: { type: "customer", id: reporter_id },
    })
  // Neither strangers nor its author.
  for (const reporter of ["cus_stranger", SARI.id])
    await expect(say(reporter)).rejects.toMatchObject({ code: "REPORT_TARGET_NOT_FOUND" })
  const { answers, refusals } = await atOnce(5, () => say(member_id))
  expect([answers.length, tally(refusals)]).toEqual([1, { REPORTED_ALREADY: 4 }])

  const safety = container.resolve(SAFETY_MODULE)
  const filters = { target_id: id }
  const { reports } = await safety.readReports({ filters, limit: 1, offset: 0 })
  const decision = { id: reports[0]?.id ?? "", note: null, actor: DEWI }
  await expect(
    decideReport(container, { ...decision, outcome: "listing_blocked" })
  ).rejects.toMatchObject({ code: "REPORT_OUTCOME_UNFIT" })
  await decideReport(container, { ...decision, outcome: "message_hidden" })
  expect(await seen("seller")).toMatchObject([[expect.anything(), "hidden"]])
  expect(await tasks(`report:message:${id}`)).toEqual([["report", "done"]])
})
