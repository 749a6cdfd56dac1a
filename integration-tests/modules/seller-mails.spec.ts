import { asValue } from "@medusajs/framework/awilix"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { RELUV_MODULE } from "../../src/modules/reluv"
import { SELLER_MODULE } from "../../src/modules/seller"
import { invitationOf } from "../../src/shared/invitation-token"
import { sendMail } from "../../src/workflows/mail/send-mail"
import { mailInvitation } from "../../src/workflows/seller/mail-invitation"
import { mailOffer } from "../../src/workflows/seller/mail-offer"
import provider, { mailbox } from "../fixtures/mailbox"
import { type House, openHouse } from "./house"
import { cloneTables } from "./tables"

const DATABASE = `invitation_mail_${process.env.JEST_WORKER_ID ?? "1"}`
const MAILBOX = {
  resolve: provider,
  id: "mailbox",
  options: { channels: ["email"] },
}

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
  const options = { storefront_url: "https://shop.example.com" }
  container.register(RELUV_MODULE, asValue({ options }))
  const listCustomers = async ({ id }: { id: string }) => [{ id, email: `${id}@example.com` }]
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

async function keptOf(key: string): Promise<Kept[]> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: Kept[] }>(`select * from notification where idempotency_key = ?`, [key])
  return rows
}

const setStatus = (key: string, status: string) =>
  container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(`update notification set status = ? where idempotency_key = ?`, [status, key])

it("brings the token to whoever is invited, once, and Medusa keeps everything but the token", async () => {
  const { email, ...invitation } = await anInvitation()

  await mailInvitation(container, invitation)
  await mailInvitation(container, invitation)

  expect(mailbox.sent).toMatchObject([
    {
      to: email,
      template: "reluv-seller-invitation",
      data: {
        shop: { name: "Lemari Ani" },
        role: "manager",
        storefront_url: "https://shop.example.com",
      },
    },
  ])
  const token = String(mailbox.sent[0]?.data.token)
  expect(invitationOf(container, token)).toBe(invitation.invitation_id)
  const kept = await keptOf(invitation.fact_id)
  expect(kept).toMatchObject([{ to: email, status: "success", data: { role: "manager" } }])
  expect(JSON.stringify(kept)).not.toContain(token.split(".")[1])
})

it("is tried again when the provider fails, which leaves no token behind either", async () => {
  const invitation = await anInvitation()
  mailbox.fails = true
  await expect(mailInvitation(container, invitation)).rejects.toThrow("the mailbox is full")
  expect(await keptOf(invitation.fact_id)).toMatchObject([{ status: "failure" }])
  expect(JSON.stringify(await keptOf(invitation.fact_id))).not.toContain("token")

  mailbox.fails = false
  await mailInvitation(container, invitation)
  await mailInvitation(container, invitation)

  expect(mailbox.sent).toHaveLength(1)
  expect(mailbox.sent[0]?.data).toHaveProperty("token")
})

it("is sent again where a process died while it was sent: rather twice than never", async () => {
  const invitation = await anInvitation()
  await mailInvitation(container, invitation)
  await setStatus(invitation.fact_id, "pending")

  await mailInvitation(container, invitation)

  expect(mailbox.sent).toHaveLength(2)
  expect(await keptOf(invitation.fact_id)).toMatchObject([{ status: "success" }])
})

it("is not sent for an invitation that ended meanwhile", async () => {
  const { invitation_id: id, seller_id, member_id, fact_id } = await anInvitation()
  await container.resolve(SELLER_MODULE).withdrawInvitation({ id, seller_id, member_id })

  await mailInvitation(container, { fact_id, invitation_id: id })

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

  expect(mailbox.sent).toMatchObject([
    {
      to: "cus_heir@example.com",
      template: "reluv-shop-offered",
      data: { shop: { id: seller_id, name: "Lemari Ani" } },
    },
  ])
})

it("is nobody's to send where the project sends no mails", async () => {
  const enabled = (yes: boolean) =>
    container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw(`update notification_provider set is_enabled = ?`, [yes])
  await enabled(false)

  const mail = {
    to: "dewi@example.com",
    template: "reluv-seller-invitation",
    data: {},
    secrets: {},
    key: "fact_none",
    about: { id: "selinv_1", type: "seller_invitation" },
  } as const
  expect(await sendMail(container, mail)).toBe(false)

  expect(await keptOf("fact_none")).toEqual([])
  await enabled(true)
})
