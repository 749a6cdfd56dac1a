import { asValue } from "@medusajs/framework/awilix"
import { ListingErrors } from "../../src/modules/listing/errors"
import { LISTING_IMPORT_MODULE } from "../../src/modules/listing-import"
import type { NewRow } from "../../src/modules/listing-import/imports"
import { PICTURE_MODULE } from "../../src/modules/picture"
import { RELUV_MODULE } from "../../src/modules/reluv"
import { keepsPictures, type PictureHouse } from "../../src/shared/picture-house"
import type { Actor } from "../../src/shared/sql"
import type { CreateListing } from "../../src/workflows/listing/create-listing"
import type { UpdateListing } from "../../src/workflows/listing/update-listing"
import { runImports } from "../../src/workflows/listing-import/run-imports"
import { type House, openHouse } from "./house"
import { givenShop, rows as rowsIn } from "./listing-card/given-shop"
import { addMedusaTables } from "./listing-card/medusa-tables"
import { cloneTables } from "./tables"

/** What the two workflows were asked for; making the same twice by one key is making it once. */
const made = new Map<string, CreateListing>()
const changed: UpdateListing[] = []
let happens: (asked: CreateListing | UpdateListing) => void = () => undefined

jest.mock("../../src/workflows/listing/create-listing", () => ({
  createListingWorkflow: () => ({
    run: async ({ input }: { input: CreateListing }) => {
      made.set(input.idempotency_key ?? "", input)
      happens(input)
      return { result: { id: `lst_${input.title}` } }
    },
  }),
}))
jest.mock("../../src/workflows/listing/update-listing", () => ({
  updateListingWorkflow: () => ({
    run: async ({ input }: { input: UpdateListing }) => {
      happens(input)
      changed.push(input)
      return { result: { id: input.id } }
    },
  }),
}))

const DATABASE = `listing_import_${process.env.JEST_WORKER_ID ?? "1"}`
const ANI: Actor = { type: "seller", id: "selm_ani" }

let house: House
beforeAll(async () => {
  await cloneTables(DATABASE)
  await addMedusaTables(DATABASE)
  house = await openHouse(DATABASE, { emit: async () => undefined })
})
afterAll(() => house.close())
beforeEach(async () => {
  for (const table of [
    "listing_import",
    "listing_import_row",
    "operator_task",
    "picture",
    "seller",
  ]) {
    await rows(`delete from reluv_${table}`)
  }
  await givenShop(house.container, "sel_ani")
  made.clear()
  changed.length = 0
  happens = () => undefined
})

const rows = <Row>(statement: string, parameters: unknown[] = []) =>
  rowsIn<Row>(house.container, statement, parameters)
const imports = () => house.container.resolve(LISTING_IMPORT_MODULE)
const run = () => runImports(house.container, { most: 2_000 })
/** So much later: every clock is set back. */
const pass = (interval: string) =>
  rows(
    `update reluv_listing_import_row
     set run_at = run_at - ?::interval, retry_at = retry_at - ?::interval`,
    [interval, interval]
  )

const creates = (number: number): NewRow => ({
  number,
  title: `Kebaya ${number}`,
  listing_id: null,
  is_new: true,
  asked: { create: { title: `Kebaya ${number}` } },
  code: null,
  problem: null,
})
const invalid = (number: number): NewRow => ({
  ...creates(number),
  asked: null,
  code: "PROD_003",
  problem: { en: "price: is missing", id: "price: belum diisi" },
})
const changes = (number: number, listing_id: string): NewRow => ({
  ...creates(number),
  listing_id,
  is_new: false,
  asked: { update: { change: { price: 90_000 }, status: null } },
})

async function started(...given: NewRow[]) {
  const one = await begun(...given)
  await pass("1 hour")
  return one
}

async function begun(...given: NewRow[]) {
  const seller_id = "sel_ani"
  const id = await imports().addImport({ seller_id, actor: ANI, filename: "a.csv", rows: given })
  await imports().startImport({ id, seller_id })
  return { id, stands: () => imports().readImport({ id, seller_id }) }
}

it("does nothing before it is started, then each row that can be done, once however often it is started", async () => {
  const seller_id = "sel_ani"
  const given = [creates(2), invalid(3), changes(4, "lst_1")]
  const id = await imports().addImport({ seller_id, actor: ANI, filename: "a.csv", rows: given })
  expect([await run(), made.size]).toEqual([0, 0])
  expect(await imports().readImport({ id, seller_id })).toMatchObject({
    total: 3,
    invalid: 1,
    ready: 2,
    done: 0,
    started_at: null,
  })

  for (let turn = 0; turn < 2; turn++) {
    await imports().startImport({ id, seller_id })
    await pass("1 hour")
    await run()
  }
  expect(await imports().readImport({ id, seller_id })).toMatchObject({
    invalid: 1,
    ready: 0,
    done: 2,
    failed: 0,
  })
  expect([...made.values()]).toMatchObject([{ title: "Kebaya 2", seller_id }])
  expect(changed).toEqual([
    { id: "lst_1", seller_id, change: { price: 90_000 }, status: null, actor: ANI },
  ])
})

it("makes one listing of a row whose process died over it, and goes on with the others", async () => {
  const { stands } = await started(creates(2), creates(3), creates(4))
  happens = (asked) => {
    if ("title" in asked && asked.title === "Kebaya 3") throw new Error("the process died")
  }
  await run()
  expect(await stands()).toMatchObject({ done: 2, ready: 1 })

  happens = () => undefined
  await pass("1 hour")
  await run()
  expect(await stands()).toMatchObject({ done: 3, ready: 0 })
  expect([...made.values()].map(({ title }) => title).toSorted()).toEqual([
    "Kebaya 2",
    "Kebaya 3",
    "Kebaya 4",
  ])
})

it("does a thousand rows once, by however many workers at once", async () => {
  const { stands } = await started(...Array.from({ length: 1_000 }, (_, n) => creates(n + 2)))
  let calls = 0
  happens = () => {
    calls += 1
  }
  await Promise.all([run(), run(), run(), run()])

  expect([calls, made.size]).toEqual([1_000, 1_000])
  expect(await stands()).toMatchObject({ total: 1_000, done: 1_000 })
})

it("says of each row that was refused why, in both languages, and tries again what passes by itself", async () => {
  const { id, stands } = await started(creates(2), changes(3, "lst_held"), changes(4, "lst_busy"))
  let busy = true
  happens = (asked) => {
    if (!("id" in asked)) return
    if (asked.id === "lst_held") throw ListingErrors.LISTING_HELD()
    if (busy) throw ListingErrors.LISTING_CHANGING()
  }
  await run()
  const [held] = await imports().listListingImportRows({ import_id: id, state: "failed" })
  expect(held).toMatchObject({
    number: 3,
    code: "LISTING_HELD",
    problem: { en: expect.stringMatching(/buyer/), id: expect.stringMatching(/pembeli/) },
  })

  busy = false
  await pass("1 hour")
  await run()
  expect(await stands()).toMatchObject({ done: 2, failed: 1, ready: 0 })
})

it("tells a person of a row that fails each time, for a reason that is not the row's", async () => {
  const { id, stands } = await started(creates(2))
  happens = () => {
    throw new Error("the database is away")
  }
  for (let turn = 0; turn < 8; turn++) {
    await run()
    await pass("1 hour")
  }
  const [row] = await imports().listListingImportRows({ import_id: id })
  const tasks = () =>
    rows<{ cause: string; status: string }>(`select cause, status from reluv_operator_task`)
  expect(await tasks()).toEqual([{ cause: `stuck_work:import-listing:${row?.id}`, status: "open" }])
  happens = () => undefined
  await run()
  expect([(await stands()).done, (await tasks())[0]?.status]).toEqual([1, "done"])
})

it("leaves others their turn: two imports are done side by side", async () => {
  const many = Array.from({ length: 50 }, (_, n) => creates(n + 2))
  await begun(...many)
  const { stands } = await begun(creates(2), creates(3))
  await pass("1 hour")
  await runImports(house.container, { most: 10 })

  expect((await stands()).done).toBe(2)
})

it("changes nothing of a shop that was suspended after it was started", async () => {
  const { id, stands } = await started(creates(2), changes(3, "lst_1"))
  await rows(`update reluv_seller set status = 'suspended'`)
  await run()

  expect([made.size, changed]).toEqual([0, []])
  expect(await stands()).toMatchObject({ done: 0, failed: 2 })
  const [row] = await imports().listListingImportRows({ import_id: id })
  expect(row).toMatchObject({
    code: "SELLER_STATUS_FORBIDDEN",
    problem: { id: expect.any(String) },
  })
})

it("refuses a row whose pictures have gone by its turn, and keeps those of the others", async () => {
  const options = { pictures: { hosts: [], unused_hours: 24 } }
  house.container.register(RELUV_MODULE, asValue({ options }))
  const home = "https://house.test/"
  const keyOf = (address: string) => (address.startsWith(home) ? address.slice(home.length) : null)
  keepsPictures({ address: home, keyOf } as PictureHouse)
  const pictures = [{ id: "kept", url: `${home}kept` }]
  await house.container
    .resolve(PICTURE_MODULE)
    .recordPictures({ pictures, owner: "seller:sel_ani", unused_hours: 1 })
  const shows = (row: NewRow, key: string): NewRow => {
    const images = [home + key]
    const asked = row.is_new
      ? { create: { title: row.title, images } }
      : { update: { change: { images }, status: null } }
    return { ...row, asked }
  }
  const { id } = await started(
    shows(creates(2), "kept"),
    shows(creates(3), "gone"),
    shows(changes(4, "lst_1"), "gone")
  )
  await run()

  expect([made.size, changed]).toEqual([1, []])
  const failed = await imports().listListingImportRows({ import_id: id, state: "failed" })
  expect(failed.map(({ code }) => code)).toEqual(["PICTURE_FOREIGN", "PICTURE_FOREIGN"])
  const [later] = await rows<{ yes: boolean }>(
    `select check_at > now() + interval '23 hours' as yes from reluv_picture`
  )
  expect(later).toEqual({ yes: true })
})

it("is another shop's as if it did not exist, and is forgotten after a while", async () => {
  const { id } = await started(creates(2))
  const strangers = { id, seller_id: "sel_budi" }
  await expect(imports().readImport(strangers)).rejects.toMatchObject({ code: "IMPORT_NOT_FOUND" })
  await expect(imports().startImport(strangers)).rejects.toMatchObject({ code: "IMPORT_NOT_FOUND" })

  expect(await imports().forgetImports({ older_than_days: 90, limit: 10 })).toBe(0)
  await rows(`update reluv_listing_import set created_at = now() - interval '91 days'`)
  expect(await imports().forgetImports({ older_than_days: 90, limit: 10 })).toBe(1)
  expect(await rows(`select 1 from reluv_listing_import_row`)).toEqual([])
})
