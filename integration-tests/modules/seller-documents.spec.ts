import { asValue } from "@medusajs/framework/awilix"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import forgetOldRows from "../../src/jobs/forget-old-rows"
import { RELUV_MODULE } from "../../src/modules/reluv"
import { reluvOptions } from "../../src/modules/reluv/options"
import {
  heicOf,
  JPEG,
  jpegSaying,
  PNG,
  WEBP,
} from "../../src/providers/file-cloudinary/pictures.spec.helper"
import type { Actor } from "../../src/shared/sql"
import { relayFacts } from "../../src/workflows/fact/relay"
import { workOff } from "../../src/workflows/fact/work-off"
import { approveNewShop } from "../../src/workflows/seller/approve-new-shop"
import { askForApproval } from "../../src/workflows/seller/ask-for-approval"
import { rejectSeller } from "../../src/workflows/seller/reject-seller"
import { decideDocument } from "../../src/workflows/seller-document/decide-document"
import { openDocument } from "../../src/workflows/seller-document/open-document"
import { submitDocument } from "../../src/workflows/seller-document/submit-document"
import {
  documentsOfShop,
  requireVerifiedOwner,
} from "../../src/workflows/seller-document/verified-owner"
import { type House, openHouse } from "./house"
import { givenShop, rows as rowsIn } from "./listing-card/given-shop"
import { atOnce, tally } from "./support"
import { cloneTables } from "./tables"

const DATABASE = `seller_documents_${process.env.JEST_WORKER_ID ?? "1"}`
const operator: Actor = { type: "user", id: "user_dewi" }
const VERIFIED = { status: "verified", reason: null } as const
const REFUSED = { status: "refused", reason: "The number cannot be read" } as const

let house: House

beforeAll(async () => {
  await cloneTables(DATABASE)
  house = await openHouse(DATABASE, { emit: async () => undefined })
})
afterAll(() => house.close())
beforeEach(async () => {
  await rows(
    `truncate reluv_seller, reluv_seller_member, reluv_seller_document, reluv_fact,
       reluv_operator_task, reluv_work cascade`
  )
  setUp("optional")
  await givenShop(house.container, "sel_ani")
  await rows(
    `insert into reluv_seller_member (id, seller_id, customer_id, role) values
       ('selm_ani', 'sel_ani', 'cus_ani', 'owner'), ('selm_budi', 'sel_ani', 'cus_budi', 'manager')`
  )
})

const rows = <Row>(statement: string, parameters: unknown[] = []) =>
  rowsIn<Row>(house.container, statement, parameters)
/** The options of the project, and the secret that it has. */
function setUp(seller_verification: string, documents: object = {}, jwtSecret = "a secret") {
  const options = reluvOptions.parse({ policies: { seller_verification }, documents })
  house.container.register(RELUV_MODULE, asValue({ options }))
  const config = { projectConfig: { http: { jwtSecret } } }
  house.container.register(ContainerRegistrationKeys.CONFIG_MODULE, asValue(config))
}
async function send(
  content: Buffer = JPEG,
  kind: "ktp" | "selfie" = "ktp",
  member_id = "selm_ani"
) {
  const actor: Actor = { type: "seller", id: member_id }
  await submitDocument(house.container, { seller_id: "sel_ani", kind, member_id, actor, content })
  const [sent] = (await documents()).filter((document) => document.kind === kind)
  return sent?.id ?? ""
}
const documents = () => documentsOfShop(house.container, "sel_ani")
/** What follows from what happened, and what a person is asked then. */
async function asked() {
  await relayFacts(house.container)
  await workOff(house.container)
  return rows<{ kind: string; seller_id: string; reason: string }>(
    `select kind, seller_id, reason from reluv_operator_task where status = 'open' order by kind`
  )
}
const decide = (id: string, verdict: typeof VERIFIED | typeof REFUSED) =>
  decideDocument(house.container, { id, verdict, actor: operator })
const open = (id: string) => openDocument(house.container, { id, actor: operator })
const told = async () =>
  (await rows<{ name: string }>(`select name from reluv_fact order by id`)).map(({ name }) =>
    name.replace("reluv.seller.document-", "")
  )
const requireVerified = () => requireVerifiedOwner(house.container, "sel_ani")

it.each([
  ["JPEG", JPEG, "image/jpeg"],
  ["PNG", PNG, "image/png"],
  ["WebP", WEBP, "image/webp"],
])(
  "keeps a %s so that only an operator sees it, and tells who looked",
  async (_, picture, type) => {
    const id = await send(picture)
    const [{ row } = { row: "" }] = await rows<{ row: string }>(
      `select row_to_json(d)::text as row from reluv_seller_document d`
    )
    const { sealed } = JSON.parse(row) as { sealed: string }
    expect(row).not.toContain(picture.toString("base64").slice(0, 24))
    expect(Buffer.from(sealed, "base64").includes(picture.subarray(0, 12))).toBe(false)

    const { bytes, media_type } = await open(id)

    expect([bytes.subarray(0, 12), media_type]).toEqual([picture.subarray(0, 12), type])
    expect(await told()).toEqual(["submitted", "seen"])
    const [seen] = await rows(`select actor_id, data from reluv_fact where name like '%seen'`)
    expect(seen).toEqual({ actor_id: "user_dewi", data: { document_id: id, kind: "ktp" } })
  }
)

it("keeps nothing of what a phone wrote into a picture", async () => {
  const { bytes } = await open(await send(jpegSaying("Gang Kenari Rahasia 77")))

  expect(bytes.includes("Kenari")).toBe(false)
})

it.each([
  ["nothing", Buffer.alloc(0)],
  ["a PDF", Buffer.from("%PDF-1.7")],
  ["a picture that browsers do not show", heicOf("heic")],
  ["half a picture", JPEG.subarray(0, JPEG.length >> 1)],
  ["more than 5 MB", Buffer.concat([JPEG, Buffer.alloc(5 * 1024 * 1024)])],
])("does not take %s", async (_, content) => {
  await expect(send(content)).rejects.toMatchObject({ code: "PROD_004" })
  expect(await documents()).toEqual([])
})

it("takes none where the marketplace asks for none", async () => {
  setUp("none")
  await expect(send()).rejects.toMatchObject({ code: "DOCUMENTS_OFF" })
})

it("hears the first of many verdicts, and tells that one only", async () => {
  const id = await send()
  const { answers, refusals } = await atOnce(8, (n) => decide(id, n % 2 ? VERIFIED : REFUSED))

  expect(answers).toHaveLength(1)
  expect(tally(refusals)).toEqual({ DOCUMENT_DECIDED: 7 })
  const [document] = await documents()
  expect(await told()).toEqual(["submitted", document?.status])
  expect(document?.decided_by).toEqual(operator)
})

it("never takes a verdict on one picture for a verdict on the next", async () => {
  const first = await send(JPEG)
  const second = await send(PNG)

  await expect(decide(first, VERIFIED)).rejects.toMatchObject({ code: "DOCUMENT_NOT_FOUND" })
  await decide(second, REFUSED)
  expect(await documents()).toMatchObject([{ status: "refused", reason: REFUSED.reason }])
  await decide(await send(WEBP), VERIFIED)
  expect(await documents()).toMatchObject([{ status: "verified", reason: null }])
  await expect(send()).rejects.toMatchObject({ code: "DOCUMENT_VERIFIED" })
})

it("tells of another key, or of a changed row, and shows and tells nothing else", async () => {
  const id = await send()
  setUp("optional", {}, "another secret")
  await expect(open(id)).rejects.toMatchObject({
    code: "DOCUMENT_UNREADABLE",
    message: expect.stringContaining("another key"),
  })
  setUp("optional", { key: "a key that belongs to documents only" })
  await expect(open(id)).rejects.toMatchObject({ code: "DOCUMENT_UNREADABLE" })
  setUp("optional")
  await rows(`update reluv_seller_document set kind = 'selfie'`)
  await expect(open(id)).rejects.toMatchObject({ code: "DOCUMENT_UNREADABLE" })
  expect(await told()).toEqual(["submitted"])
})

it("forgets pictures when their time is over, keeps the verdict, and asks anew for what nobody judged", async () => {
  const ktp = await send(JPEG)
  await send(PNG, "selfie")
  await decide(ktp, VERIFIED)
  const days = await rows(
    `select kind, round(extract(epoch from forget_at - now()) / 86400)::int as days
     from reluv_seller_document order by kind`
  )
  expect(days).toEqual([
    { kind: "ktp", days: 90 },
    { kind: "selfie", days: 180 },
  ])
  await forgetOldRows(house.container)
  await expect(open(ktp)).resolves.toMatchObject({ media_type: "image/jpeg" })

  await rows(`update reluv_seller_document set forget_at = now()`)
  await forgetOldRows(house.container)

  expect(await rows(`select kind, status, sealed from reluv_seller_document`)).toEqual([
    { kind: "ktp", status: "verified", sealed: null },
  ])
  await expect(open(ktp)).rejects.toMatchObject({ code: "DOCUMENT_UNREADABLE" })
})

it("lets a shop sell, where it is required, once all documents of its owner are verified", async () => {
  await requireVerified()
  setUp("required_to_sell")
  await rows(`update reluv_seller set status = 'pending'`)
  const ktp = await send(JPEG)
  await send(PNG, "selfie")
  await decide(ktp, VERIFIED)

  await expect(requireVerified()).rejects.toMatchObject({
    code: "SELLER_UNVERIFIED",
    message: expect.stringMatching(/: selfie$/),
  })
  await approveNewShop(house.container, "sel_ani")
  expect(await rows(`select status from reluv_seller`)).toEqual([{ status: "pending" }])

  const [, selfie] = await documents()
  await decide(selfie?.id ?? "", VERIFIED)
  await requireVerified()
})

it("asks a new owner for their own", async () => {
  setUp("required_to_sell")
  await decide(await send(JPEG), VERIFIED)
  await decide(await send(PNG, "selfie"), VERIFIED)
  await rows(
    `update reluv_seller_member set role = case id when 'selm_budi' then 'owner' else 'manager' end`
  )

  await expect(requireVerified()).rejects.toMatchObject({ code: "SELLER_UNVERIFIED" })
  await send(WEBP, "ktp", "selm_budi")
  expect(await documents()).toMatchObject([
    { kind: "ktp", status: "submitted", of_owner: true },
    { kind: "selfie", status: "verified", of_owner: false },
  ])
})

describe("an operator", () => {
  const task = (kind: string) => ({ kind, seller_id: "sel_ani", reason: "Toko sel_ani" })

  it("is asked once while documents wait, whatever their number, and not when they are decided", async () => {
    expect(await asked()).toEqual([])
    const [ktp, selfie] = [await send(JPEG, "ktp"), await send(JPEG, "selfie")]
    expect(await asked()).toEqual([task("seller_documents")])

    await decideDocument(house.container, { id: ktp, verdict: REFUSED, actor: operator })
    expect(await asked()).toEqual([task("seller_documents")])
    await decideDocument(house.container, { id: selfie, verdict: VERIFIED, actor: operator })
    expect(await asked()).toEqual([])

    await send(JPEG, "ktp")
    expect(await asked()).toEqual([task("seller_documents")])
  })

  it("is asked for each shop that waits to be let in, where operators let them in", async () => {
    const options = reluvOptions.parse({ policies: { seller_approval: "operator" } })
    house.container.register(RELUV_MODULE, asValue({ options }))
    await rows(`update reluv_seller set status = 'rejected'`)
    await askForApproval(house.container, { id: "sel_ani", actor: operator })
    expect(await asked()).toEqual([task("seller_approval")])

    await rejectSeller(house.container, {
      id: "sel_ani",
      actor: operator,
      reason: "No such street",
    })
    expect(await asked()).toEqual([])
  })
})
