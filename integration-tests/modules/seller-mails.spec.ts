import { asValue } from "@medusajs/framework/awilix"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { sayKind } from "../../src/domain/notification/draw-mail"
import type { MailKind } from "../../src/domain/notification/mail-kinds"
import { FACT_MODULE } from "../../src/modules/fact"
import { LISTING_MODULE } from "../../src/modules/listing"
import { MESSAGE_MODULE } from "../../src/modules/message"
import { NOTIFICATION_MODULE } from "../../src/modules/notification"
import { RELUV_MODULE } from "../../src/modules/reluv"
import { reluvOptions } from "../../src/modules/reluv/options"
import { SELLER_MODULE } from "../../src/modules/seller"
import { WALLET_MODULE } from "../../src/modules/wallet"
import { invitationOf } from "../../src/shared/invitation-token"
import { carriesMails, MailTrouble } from "../../src/shared/mail-carrier"
import { resendMessage } from "../../src/workflows/message/resend-message"
import { sendMessages } from "../../src/workflows/message/send-messages"
import { tellPeople } from "../../src/workflows/message/tell-people"
import { mailInvitation } from "../../src/workflows/seller/mail-invitation"
import { mailOffer } from "../../src/workflows/seller/mail-offer"
import { tryAgain } from "../../src/workflows/task/try-again"
import provider, { mailbox } from "../fixtures/mailbox"
import { type House, openHouse } from "./house"
import { cloneTables } from "./tables"

const DATABASE = `invitation_mail_${process.env.JEST_WORKER_ID ?? "1"}`
const MAILBOX = {
  resolve: provider,
  id: "mailbox",
  options: { channels: ["email"] },
}

const OPERATOR = { type: "user" as const, id: "user_dewi" }

let house: House
let container: MedusaContainer

beforeAll(async () => {
  // What Medusa has to say of its migrations.
  jest.spyOn(console, "log").mockReturnValue(undefined)
  await cloneTables(DATABASE)
  house = await openHouse(
    DATABASE,
    { emit: async () => undefined },
    { [Modules.NOTIFICATION]: { resolve: "@medusajs/notification", providers: [MAILBOX] } }
  )
  container = house.container
  const http = { jwtSecret: "a-secret-of-the-project" }
  container.register(ContainerRegistrationKeys.CONFIG_MODULE, asValue({ projectConfig: { http } }))
  const options = reluvOptions.parse({
    storefront_url: "https://shop.example.com",
    // Tests run at night, too.
    mails: { quiet_hours: { from: "00:00", to: "00:00" } },
  })
  container.register(RELUV_MODULE, asValue({ options }))
  const listCustomers = async ({ id }: { id: string | string[] }) =>
    [id].flat().map((one) => ({ id: one, email: `${one}@example.com` }))
  container.register(Modules.CUSTOMER, asValue({ listCustomers }))
})
beforeEach(() => {
  Object.assign(mailbox, { sent: [], fails: false })
})
afterAll(() => house.close())

let made = 0

/** An invitation as the facts tell of it. */
async function anInvitation(email = `dewi-${++made}@example.com`) {
  const sellers = container.resolve(SELLER_MODULE)
  const { id: seller_id } = await sellers.createSellers({
    name: "Lemari Ani",
    handle: `lemari-${++made}`,
    city: "Sleman",
    province: "DI Yogyakarta",
    status: "active",
  })
  const owner = { seller_id, customer_id: `cus_${made}`, role: "owner" as const }
  const { id: member_id } = await sellers.createSellerMembers(owner)
  const { id: invitation_id } = await sellers.invite({
    seller_id,
    member_id,
    email,
    role: "manager",
    customer_ids: [],
    valid_days: 7,
  })
  return { fact_id: `fact_${made}`, invitation_id, seller_id, member_id, email }
}

type Kept = { to: string; status: string; data: Record<string, unknown> }

async function keptFor(to: string): Promise<Kept[]> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: Kept[] }>(`select * from notification where "to" = ?`, [to])
  return rows
}

/** What waits for a later try does not wait here. */
const hurry = () =>
  container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(`update reluv_message set next_attempt_at = now()`)

it("brings the token to whoever is invited, once, and nobody keeps it", async () => {
  const { email, ...invitation } = await anInvitation()

  await mailInvitation(container, invitation)
  await mailInvitation(container, invitation)
  await sendMessages(container)
  await mailInvitation(container, invitation)
  await sendMessages(container)

  expect(mailbox.sent).toMatchObject([
    {
      to: email,
      template: "reluv-seller-invitation",
      data: {
        shop: "Lemari Ani",
        role: "manajer",
        storefront_url: "https://shop.example.com",
        subject: "Undangan dari Lemari Ani",
      },
    },
  ])
  const [{ data } = { data: {} }] = mailbox.sent
  const { token, link, html, text } = data as Record<string, string>
  expect(invitationOf(container, String(token))).toBe(invitation.invitation_id)
  expect(link).toBe(`https://shop.example.com/seller-invitation?token=${token}`)
  expect(html).toContain(link)
  expect(text).toContain(link)
  const kept = await keptFor(email)
  expect(kept).toMatchObject([{ status: "success", data: { shop: "Lemari Ani" } }])
  const secret = String(token).split(".")[1]
  const written = await container.resolve(MESSAGE_MODULE).listMessages({ address: email })
  expect(written).toMatchObject([{ state: "sent" }])
  expect(JSON.stringify([kept, written])).not.toContain(secret)
})

it("is tried again when the provider fails, which leaves no token behind either", async () => {
  const { email, ...invitation } = await anInvitation()
  await mailInvitation(container, invitation)
  mailbox.fails = true
  await sendMessages(container)
  expect(await keptFor(email)).toMatchObject([{ status: "failure" }])
  expect(JSON.stringify(await keptFor(email))).not.toContain("token")

  mailbox.fails = false
  await hurry()
  await sendMessages(container)
  await sendMessages(container)

  expect(mailbox.sent).toHaveLength(1)
  expect(mailbox.sent[0]?.data).toHaveProperty("token")
})

it("is not sent for an invitation that ended meanwhile", async () => {
  const { invitation_id: id, seller_id, member_id, fact_id } = await anInvitation()
  await container.resolve(SELLER_MODULE).withdrawInvitation({ id, seller_id, member_id })

  await mailInvitation(container, { fact_id, invitation_id: id })
  await sendMessages(container)

  expect(mailbox.sent).toEqual([])
})

it("tells a member that a shop is offered to them, while it is", async () => {
  const { seller_id, member_id: owner, fact_id } = await anInvitation()
  const sellers = container.resolve(SELLER_MODULE)
  const { id: member_id } = await sellers.createSellerMembers({
    seller_id,
    customer_id: "cus_heir",
    role: "staff",
  })
  const doing = { seller_id, member_id: owner }
  await sellers.offerOwnership({ ...doing, id: member_id, reason: null })
  const told = { id: seller_id, member_id }

  await mailOffer(container, { ...told, fact_id: `${fact_id}_1` })
  await sellers.withdrawOffer(doing)
  await mailOffer(container, { ...told, fact_id: `${fact_id}_2` })
  await sendMessages(container)

  expect(mailbox.sent).toMatchObject([
    {
      to: "cus_heir@example.com",
      template: "reluv-shop-offered",
      data: { shop: "Lemari Ani", link: "https://shop.example.com/seller" },
    },
  ])
})

it("tells who may withdraw a shop's money of its payouts, with no more of the account than its end", async () => {
  const { seller_id, fact_id } = await anInvitation()
  await container
    .resolve(SELLER_MODULE)
    .createSellerMembers({ seller_id, customer_id: "cus_staff", role: "staff" })
  const wallet = container.resolve(WALLET_MODULE)
  const { id: bank_account_id } = await wallet.createBankAccounts({
    seller_id,
    bank: "bca",
    sealed: "sealed",
    key_id: "key",
    last_digits: "6789",
    holder: "ANI",
    usable_from: new Date(),
  })
  const payout = { seller_id, bank_account_id, amount: 500_000, fee: 6_500 }
  const { id } = await wallet.createPayouts(payout)

  for (const [name, subject] of [
    ["reluv.bank-account.set", bank_account_id],
    ["reluv.payout.requested", id],
    ["reluv.payout.paid", id],
    ["reluv.payout.returned", id],
  ] as const)
    await tellPeople(container, {
      name,
      fact: { fact_id: `${fact_id}_${name}`, id: subject, order_id: null },
    })
  await sendMessages(container)

  expect(mailbox.sent.map(({ template, data }) => [template, data.account, data.amount])).toEqual(
    expect.arrayContaining([
      ["reluv-bank-account-set", "BCA ••••6789", undefined],
      ["reluv-payout-requested", "BCA ••••6789", 500_000],
      ["reluv-payout-paid", "BCA ••••6789", 493_500],
      ["reluv-payout-returned", "BCA ••••6789", 500_000],
    ])
  )
  expect(new Set(mailbox.sent.map(({ to }) => to))).toEqual(new Set([`cus_${made}@example.com`]))
  expect(mailbox.sent).toHaveLength(4)
})

it("tells a shop of a listing that an operator let pass, and not of one that its seller turned on", async () => {
  const { seller_id, fact_id } = await anInvitation()
  const product_id = `prod_${made}`
  const listProducts = async () => [{ id: product_id, title: "Kemeja flanel" }]
  container.register(Modules.PRODUCT, asValue({ listProducts }))
  const { id } = await container.resolve(LISTING_MODULE).createListings({
    seller_id,
    product_id,
  } as never)
  const moved = async (from: string) => {
    const fact = {
      id: `${fact_id}_${from}`,
      name: "reluv.listing.active",
      subject: "listing",
      subject_id: id,
      from,
      to: "active",
      actor_type: "user",
      actor_id: "user_dewi",
    }
    await container.resolve(FACT_MODULE).createFacts(fact)
    const name = "reluv.listing.active"
    await tellPeople(container, { name, fact: { fact_id: fact.id, id, order_id: null } })
  }
  for (const from of ["inactive", "draft", "sold", "in_review"]) await moved(from)
  await sendMessages(container)

  expect(mailbox.sent).toMatchObject([
    { template: "reluv-listing-approved", data: { subject: "Sudah tayang: Kemeja flanel" } },
  ])
})

it("tells who leads a shop of its badges in their inbox, each in its own word, and by no mail", async () => {
  const { seller_id, fact_id } = await anInvitation()
  for (const [name, badge] of [
    ["reluv.seller.badge-gained", "ships_on_time"],
    ["reluv.seller.badge-lost", "top_seller"],
  ] as const) {
    const fact = {
      fact_id: `${fact_id}_${name}`,
      id: seller_id,
      order_id: null,
      badge,
      figures: [],
    }
    await tellPeople(container, { name, fact })
  }
  await sendMessages(container)
  expect(mailbox.sent).toEqual([])
  const inbox = { customer_id: `cus_${made}`, seller_id }
  const { notifications } = await container
    .resolve(NOTIFICATION_MODULE)
    .listInbox({ inbox, limit: 10 })
  const said = notifications.map(({ kind, content }) => [
    kind,
    sayKind(kind as MailKind, content.data, "id").subject,
  ])
  expect(said.sort()).toEqual([
    ["shop-badge-gained", "Lencana baru: Kirim tepat waktu"],
    ["shop-badge-lost", "Lencana Penjual teratas hilang"],
  ])
})

it("is nobody's to send where the project sends no mails", async () => {
  const enabled = (yes: boolean) =>
    container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw(`update notification_provider set is_enabled = ?`, [yes])
  await enabled(false)
  const { email, ...invitation } = await anInvitation()

  await mailInvitation(container, invitation)
  await sendMessages(container)

  const written = await container.resolve(MESSAGE_MODULE).listMessages({ address: email })
  expect(written).toMatchObject([{ state: "left" }])
  expect(await keptFor(email)).toEqual([])
  await enabled(true)
})

const SENT_BY_US = {
  kind: "shop-active",
  channel: "email",
  language: "id",
  order_id: null,
} as const

/** Mails that our own carrier takes, in its own way. */
async function written(many: number) {
  const fact = ++made
  const messages = Array.from({ length: many }, (_, n) => ({
    ...SENT_BY_US,
    fact_id: `fact_${fact}_${n}`,
    person: "cus_1",
    address: `cus-${fact}@example.com`,
    content: { data: { shop: "Lemari Ani" }, ids: {} },
  }))
  const outbox = container.resolve(MESSAGE_MODULE)
  expect(await outbox.writeMessages(messages)).toBe(many)
  expect(await outbox.writeMessages(messages)).toBe(0)
  return `cus-${fact}@example.com`
}

const statesOf = async (address: string) => {
  const rows = await container.resolve(MESSAGE_MODULE).listMessages({ address }, { take: 2_000 })
  return rows.map(({ state }) => state)
}

const tasks = async () => {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { id: string; cause: string; reason: string }[] }>(
      `select id, cause, reason from reluv_operator_task where status = 'open' and cause like '%send-message%'`
    )
  return rows
}

describe("by our own carrier", () => {
  let taken: string[] = []
  let manner: (mail: { id: string }) => Promise<void> = async () => undefined

  beforeEach(() => {
    taken = []
    manner = async () => undefined
    carriesMails({
      carry: async (mail) => {
        await manner(mail)
        taken.push(mail.id)
      },
      check: async () => undefined,
    })
  })
  afterEach(() => carriesMails(null))

  it("a thousand mails are sent once each, whoever sends beside", async () => {
    const address = await written(1_000)

    while ((await Promise.all([sendMessages(container), sendMessages(container)])).some(Boolean));

    expect(taken).toHaveLength(1_000)
    expect(new Set(taken).size).toBe(1_000)
    expect(new Set(await statesOf(address))).toEqual(new Set(["sent"]))
  })

  it("one that a server refused for now is sent later, and one refused for good is a person's", async () => {
    const address = await written(2)
    const [first] = await container.resolve(MESSAGE_MODULE).listMessages({ address })
    manner = async ({ id }) => {
      throw new MailTrouble(id === first?.id ? "later" : "never", "451 or 550")
    }
    await sendMessages(container)
    expect((await statesOf(address)).sort()).toEqual(["dead", "queued"])

    manner = async () => undefined
    await hurry()
    await sendMessages(container)

    expect(taken).toEqual([first?.id])
    expect(await tasks()).toMatchObject([{ reason: expect.stringContaining("not sent") as string }])
    await tryAgain(container, { task_id: (await tasks())[0]?.id ?? "", actor: OPERATOR })
    await sendMessages(container)
    expect(await statesOf(address)).toEqual(["sent", "sent"])
    expect(await tasks()).toEqual([])
  })

  it("one of which nobody knows whether it arrived is not sent again without a person", async () => {
    const address = await written(1)
    manner = async () => {
      throw new MailTrouble("unknown", "the connection broke")
    }
    await sendMessages(container)
    manner = async () => undefined
    await hurry()
    await sendMessages(container)

    expect(taken).toEqual([])
    expect(await statesOf(address)).toEqual(["unknown"])
    expect(await tasks()).toMatchObject([
      { reason: expect.stringContaining("may have arrived") as string },
    ])
    const [message] = await container.resolve(MESSAGE_MODULE).listMessages({ address })
    const again = () => resendMessage(container, { id: message?.id ?? "", actor: OPERATOR })
    await again()
    await expect(again()).rejects.toMatchObject({ code: "MESSAGE_NOT_STUCK" })
    expect(await tasks()).toEqual([])
    await sendMessages(container)
    expect(taken).toHaveLength(1)
  })

  it("one whose sender died is not sent again, and who was only slow may still say that it was", async () => {
    const address = await written(1)
    const outbox = container.resolve(MESSAGE_MODULE)
    const [claimed] = await outbox.claimMessages({ limit: 1, lease_seconds: 0 })
    await sendMessages(container)
    expect(await statesOf(address)).toEqual(["unknown"])
    expect(taken).toEqual([])

    const said = { id: claimed?.id ?? "", attempts: claimed?.attempts ?? 0 }
    expect(await outbox.recordSent(said)).toBe(true)
    expect(await outbox.recordSent(said)).toBe(false)
    expect(await statesOf(address)).toEqual(["sent"])
  })

  it("one that was sent after all is nobody's task any more", async () => {
    const address = await written(1)
    const others = await tasks()
    manner = async ({ id }) => {
      // As if its lease had ended meanwhile, and another process had looked.
      await container
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)
        .raw(`update reluv_message set lease_until = now() - interval '1 second' where id = ?`, [
          id,
        ])
      manner = async () => undefined
      await sendMessages(container)
      expect(await statesOf(address)).toEqual(["unknown"])
      expect(await tasks()).toHaveLength(others.length + 1)
    }
    await sendMessages(container)

    expect(await statesOf(address)).toEqual(["sent"])
    expect(await tasks()).toEqual(others)
  })

  it("one that is never taken is given up in the end", async () => {
    const address = await written(1)
    manner = async () => {
      throw new MailTrouble("later", "nobody answers")
    }
    for (let time = 0; time < 14; time++) {
      await hurry()
      await sendMessages(container)
    }

    expect(await statesOf(address)).toEqual(["dead"])
  })
})
