import { asValue } from "@medusajs/framework/awilix"
import { Modules } from "@medusajs/framework/utils"
import { LISTING_MODULE } from "../../src/modules/listing"
import { LISTING_IMPORT_MODULE } from "../../src/modules/listing-import"
import { PICTURE_MODULE } from "../../src/modules/picture"
import { RELUV_MODULE } from "../../src/modules/reluv"
import { relayFacts } from "../../src/workflows/fact/relay"
import { workOff } from "../../src/workflows/fact/work-off"
import { deletePictures } from "../../src/workflows/picture/delete-pictures"
import { type House, openHouse } from "./house"
import { givenOnSale, givenShop, rows as rowsIn } from "./listing-card/given-shop"
import { addMedusaTables } from "./listing-card/medusa-tables"
import { cloneTables } from "./tables"

const DATABASE = `pictures_${process.env.JEST_WORKER_ID ?? "1"}`
const ANI = "seller:sel_ani"

let house: House
/** What the file provider was asked to delete, and what it answers. */
const deleted: string[] = []
let fileProvider: (id: string) => void = () => undefined

beforeAll(async () => {
  await cloneTables(DATABASE)
  await addMedusaTables(DATABASE)
  house = await openHouse(DATABASE, { emit: async () => undefined })
  house.container.register(
    Modules.FILE,
    asValue({
      deleteFiles: async ([id]: [string]) => {
        fileProvider(id)
        deleted.push(id)
      },
    })
  )
  const options = { pictures: { hosts: [], unused_hours: 24, deleted_days: 30 } }
  house.container.register(RELUV_MODULE, asValue({ options }))
})
afterAll(() => house.close())
beforeEach(async () => {
  const tables = await rows<{ name: string }>(
    `select tablename as name from pg_tables
     where schemaname = 'public' and tablename not like 'reluv_ledger%'`
  )
  await rows(`truncate ${tables.map(({ name }) => `"${name}"`).join(", ")} cascade`)
  await givenShop(house.container, "sel_ani")
  deleted.length = 0
  fileProvider = () => undefined
})

const rows = <Row>(statement: string, parameters: unknown[] = []) =>
  rowsIn<Row>(house.container, statement, parameters)
const pictures = () => house.container.resolve(PICTURE_MODULE)
const addressOf = (id: string) => `https://pictures.test/v1/${id}.jpg`
/** So much later: every clock is set back. */
const pass = (interval: string) =>
  rows(
    `update reluv_picture set check_at = check_at - ?::interval, retry_at = retry_at - ?::interval`,
    [interval, interval]
  )
const tick = () => deletePictures(house.container, { most: 50 })
const kept = async () =>
  (await rows<{ id: string }>(`select id from reluv_picture order by id`)).map(({ id }) => id)

async function givenPictures(ids: string[], owner = ANI): Promise<void> {
  await pictures().expectPictures({ ids, owner, unused_hours: 24 })
  const stored = ids.map((id) => ({ id, url: addressOf(id) }))
  await pictures().recordPictures({ pictures: stored, owner, unused_hours: 24 })
}

/** A listing that shows them. */
async function givenShown(ids: string[]): Promise<{ id: string; product_id: string }> {
  await claim(ids)
  const listing = await givenOnSale(house.container)
  await rows(`update image set url = 'https://cdn.test/' || id where product_id = ?`, [
    listing.product_id,
  ])
  await rows(
    `insert into image (id, url, rank, product_id) select 'img_' || url, url, 9, ? from unnest(?::text[]) as url`,
    [listing.product_id, ids.map(addressOf)]
  )
  await rows(`update reluv_listing set settle_at = null`)
  return listing
}

const claim = (ids: string[], owners = [ANI], subject: string | null = null) =>
  pictures().claimPictures({
    given: ids.map((id) => ({ id, address: addressOf(id) })),
    owners,
    subject,
    unused_hours: 24,
  })

describe("an upload", () => {
  it("that nothing shows is deleted after a day, and not before", async () => {
    await givenPictures(["a", "b"])
    await pass("23 hours")
    await tick()
    expect(await kept()).toEqual(["a", "b"])

    await pass("1 hour")
    await tick()
    expect([await kept(), deleted.toSorted()]).toEqual([[], ["a", "b"]])
  })

  it("that was never finished is deleted too, whoever was to store it, and at once when it failed", async () => {
    await pictures().expectPictures({ ids: ["died", "failed"], owner: ANI, unused_hours: 24 })
    await pictures().dropPictures({ ids: ["failed"] })
    await tick()
    expect(deleted).toEqual(["failed"])

    await pass("1 day")
    await tick()
    expect(deleted).toEqual(["failed", "died"])
  })

  it("belongs to whoever sent it, once it is stored", async () => {
    await givenPictures(["a"])
    await pictures().expectPictures({ ids: ["signed"], owner: ANI, unused_hours: 24 })

    expect(await claim(["a"])).toEqual([])
    expect(await claim(["a"], ["seller:sel_budi", "customer:cus_ani"])).toEqual([addressOf("a")])
    expect(await claim(["signed", "unknown"])).toEqual([addressOf("signed"), addressOf("unknown")])

    const signed = [{ id: "signed", url: addressOf("signed") }]
    expect(
      await pictures().confirmPictures({ pictures: signed, owner: "seller:sel_budi" })
    ).toEqual([])
    expect(await pictures().confirmPictures({ pictures: signed, owner: ANI })).toEqual(["signed"])
    // Told again, and told otherwise.
    expect(await pictures().confirmPictures({ pictures: signed, owner: ANI })).toEqual(["signed"])
    const other = [{ id: "signed", url: addressOf("other") }]
    expect(await pictures().confirmPictures({ pictures: other, owner: ANI })).toEqual([])
    expect(await claim(["signed"])).toEqual([])
  })

  it("keeps the addresses under which it is shown, though it is told of again", async () => {
    const cropped = addressOf("c_crop/a")
    await givenPictures(["a"])
    await pictures().claimPictures({
      given: [{ id: "a", address: cropped }],
      owners: [ANI],
      subject: null,
      unused_hours: 24,
    })
    await rows(`update reluv_seller set logo_url = ?`, [cropped])
    const stored = [{ id: "a", url: addressOf("a") }]
    await pictures().confirmPictures({ pictures: stored, owner: ANI })
    await pictures().recordPictures({ pictures: stored, owner: ANI, unused_hours: 24 })
    await pass("2 days")
    await tick()

    expect([await kept(), deleted]).toEqual([["a"], []])
  })

  it("may go on being shown where it was shown before uploads were written down", async () => {
    const listing = await givenShown(["old"])

    expect(await claim(["old"], [ANI], listing.id)).toEqual([])
    expect(await claim(["old"], [ANI], "lst_another")).toEqual([addressOf("old")])
  })
})

describe("a picture that is shown", () => {
  it("stays, and nobody looks at it again until its listing changes", async () => {
    await givenPictures(["a", "b"])
    const listing = await givenShown(["a", "b"])
    await pass("2 days")
    await tick()
    expect([await kept(), await tick()]).toEqual([["a", "b"], 0])

    await rows(`delete from image where url = ?`, [addressOf("b")])
    await pictures().releasePictures({ shown_by: listing.id, after_hours: 24 })
    await pass("1 day")
    await tick()
    expect([await kept(), deleted]).toEqual([["a"], ["b"]])
  })

  it("goes once its listing shows another in its place, in whichever way that was asked", async () => {
    await givenPictures(["a", "b"])
    const { id } = await givenShown(["a", "b"])
    await pass("2 days")
    await tick()
    const changed = async (...fields: string[]) => {
      await rows(
        `insert into reluv_fact (id, name, subject, subject_id, data, actor_type, actor_id)
         values (?, 'reluv.listing.updated', 'listing', ?, ?, 'system', 'spec')`,
        [`fact_${fields.join("_")}`, id, JSON.stringify({ fields })]
      )
      await relayFacts(house.container)
      await workOff(house.container)
      await pass("1 day")
      return tick()
    }
    await rows(`delete from image where url = ?`, [addressOf("b")])
    expect(await changed("title")).toBe(0)
    expect(await changed("images", "price")).toBe(2)
    expect([await kept(), deleted]).toEqual([["a"], ["b"]])
  })

  it("goes when its listing was deleted so many days ago", async () => {
    await givenPictures(["a"])
    const { id } = await givenShown(["a"])
    await pass("2 days")
    await tick()
    const actor = { type: "seller", id: "selm_1" } as const
    await house.container
      .resolve(LISTING_MODULE)
      .changeListingStatus({ id, to: "deleted", actor, reason: null, lease_seconds: 60 })
    await rows(`update reluv_listing set settle_at = null`)
    await relayFacts(house.container)
    await workOff(house.container)

    await pass("2 days")
    await tick()
    expect(deleted).toEqual([])
    await rows(`update reluv_listing set updated_at = updated_at - interval '31 days'`)
    await pass("31 days")
    await tick()
    expect([await kept(), deleted]).toEqual([[], ["a"]])
  })

  const SHOWN: [string, () => Promise<unknown>][] = [
    ["by another listing as well", () => givenShown(["a"])],
    [
      "by a change that is not done yet",
      async () => {
        const { id } = await givenShown([])
        const change = JSON.stringify({ product: { images: [addressOf("a")] } })
        await rows(`update reluv_listing set settle_at = now(), change = ? where id = ?`, [
          change,
          id,
        ])
      },
    ],
    [
      "by a change of its defects that is not done yet",
      async () => {
        const { id } = await givenShown([])
        const change = JSON.stringify({ facts: { defects: [{ picture: addressOf("a") }] } })
        await rows(`update reluv_listing set settle_at = now(), change = ? where id = ?`, [
          change,
          id,
        ])
      },
    ],
    [
      "by a defect of a draft",
      async () => {
        const { id } = await givenShown([])
        const defects = JSON.stringify([{ description: "noda", picture: addressOf("a") }])
        await rows(`update reluv_listing set status = 'draft', defects = ? where id = ?`, [
          defects,
          id,
        ])
      },
    ],
    ["by a row that makes a listing", () => givenImport({ create: { images: [addressOf("a")] } })],
    [
      "by a row that changes a listing",
      () => givenImport({ update: { change: { images: [addressOf("a")] } } }),
    ],
    ["as a shop's logo", () => rows(`update reluv_seller set logo_url = ?`, [addressOf("a")])],
    ["as a shop's banner", () => rows(`update reluv_seller set banner_url = ?`, [addressOf("a")])],
    [
      "by a category",
      () =>
        rows(
          `insert into reluv_category_rule (id, category_id, image_url) values ('catr_1', 'pcat_1', ?)`,
          [addressOf("a")]
        ),
    ],
    ["by what somebody bought", () => givenBought({ evidence: { images: [addressOf("a")] } })],
    [
      "by a defect of what somebody bought",
      () => givenBought({ evidence: { images: [], defects: [{ picture: addressOf("a") }] } }),
    ],
    ["in a list of orders", () => givenBought({ evidence: null, thumbnail: addressOf("a") })],
    [
      "in a dispute",
      async () => {
        await givenSellerOrder()
        await rows(
          `insert into reluv_dispute (id, seller_order_id, reason, text, photos)
           values ('dsp_1', 'sord_1', 'damaged', 'Sobek', ?)`,
          [JSON.stringify([addressOf("a")])]
        )
      },
    ],
    [
      "by a product of the project's own",
      async () => {
        await rows(
          `insert into product (id, title, handle, status) values ('prod_own', 'T', 't', 'draft')`
        )
        await rows(
          `insert into image (id, url, rank, product_id) values ('img_own', ?, 0, 'prod_own')`,
          [addressOf("a")]
        )
      },
    ],
  ]
  // A member shows what they uploaded as a customer, a customer what a guest bought.
  it.each(SHOWN)("stays while it is shown %s, whoever uploaded it", async (_, show) => {
    await givenPictures(["a"], "customer:cus_member")
    await show()
    await pass("2 days")
    await tick()

    expect([await kept(), deleted]).toEqual([["a"], []])
  })

  it("stays for an import until its row is done, and is looked at each day till then", async () => {
    await givenPictures(["a"])
    await givenImport({ create: { images: [addressOf("a")] } })
    for (let day = 0; day < 3; day++) {
      await pass("25 hours")
      expect([await tick(), await kept()]).toEqual([1, ["a"]])
    }
    await rows(`update reluv_listing_import_row set state = 'failed'`)
    await pass("25 hours")
    await tick()
    expect([await kept(), deleted]).toEqual([[], ["a"]])
  })

  async function givenImport(asked: object): Promise<void> {
    const actor = { type: "seller", id: "selm_1" } as const
    const row = { number: 2, title: null, listing_id: null, code: null, problem: null }
    await house.container.resolve(LISTING_IMPORT_MODULE).addImport({
      seller_id: "sel_ani",
      actor,
      filename: "a.csv",
      rows: [{ ...row, is_new: true, asked: { ...asked } }],
    })
  }

  async function givenBought(line: { evidence: object | null; thumbnail?: string }): Promise<void> {
    await givenSellerOrder()
    await rows(
      `insert into reluv_seller_order_line
         (id, seller_order_id, line_item_id, title, quantity, weight, subtotal, discount_total, total, evidence, thumbnail)
       values ('sl_1', 'sord_1', 'ordli_1', 'Kemeja', 1, 300, 1000, 0, 1000, ?, ?)`,
      [line.evidence && JSON.stringify(line.evidence), line.thumbnail ?? null]
    )
  }

  async function givenSellerOrder(): Promise<void> {
    await rows(
      `insert into reluv_seller_order
         (id, number, order_id, seller_id, item_total, shipping_total, discount_total, total)
       values ('sord_1', 'REL-1', 'order_1', 'sel_ani', 1000, 0, 0, 1000)`
    )
  }
})

describe("deleting", () => {
  it("goes on where a process died: before the file went, and after", async () => {
    await givenPictures(["before", "after"])
    await pass("1 day")
    for (const id of ["before", "after"]) {
      const verdict = await pictures().judgePicture({ id, deleted_days: 30 })
      expect(verdict).toBe("unused")
    }
    deleted.push("after")
    // Nobody can begin to show what is being deleted.
    expect(await claim(["before"])).toEqual([addressOf("before")])

    await tick()
    expect([await kept(), deleted.toSorted()]).toEqual([[], ["after", "after", "before"]])
  })

  it("is tried again while the file provider is away, keeps no other waiting, and a person is told in the end", async () => {
    await givenPictures(["a", "b"])
    await pass("1 day")
    fileProvider = (id) => {
      if (id === "a") throw new Error("the provider is away")
    }
    for (let round = 1; round <= 8; round++) {
      await tick()
      await pass("1 hour")
    }
    expect([await kept(), deleted]).toEqual([["a"], ["b"]])
    const tasks = () =>
      rows<{ cause: string; status: string }>(`select cause, status from reluv_operator_task`)
    expect(await tasks()).toEqual([{ cause: "stuck_work:delete-picture:a", status: "open" }])

    fileProvider = () => undefined
    await tick()
    expect([await kept(), (await tasks())[0]?.status]).toEqual([[], "done"])
  })

  it("never takes a picture that somebody takes into use at the same moment", async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `p${index}`)
    await givenPictures(ids)
    await pass("1 day")
    const outcomes = await Promise.all(
      ids.flatMap((id) => [
        claim([id]).then((refused) => [id, "used", refused.length === 0] as const),
        pictures()
          .judgePicture({ id, deleted_days: 30 })
          .then((verdict) => [id, "deleted", verdict === "unused"] as const),
      ])
    )
    for (const id of ids) {
      const won = outcomes.filter(([of, , yes]) => of === id && yes)
      expect([id, won.length]).toEqual([id, 1])
    }
  })
})
